import type * as EN from '../en/reading.ts';
import type { Spoken } from '../spoken.ts';

export const GO_ON_WORDS: Spoken<typeof EN.GO_ON_WORDS> = {
  label: 'Wo Sie waren',
  text: (number) => `Sie waren bei ¶ ${number}.`,
  go: 'Dorthin',
  close: 'Schließen',
};

export const FOLLOW_WORDS: Spoken<typeof EN.FOLLOW_WORDS> = {
  stop: 'Beenden',
  label: (name) => `Wo der Artikel von ${name} handelt`,
  paragraph: (number, times) =>
    `Absatz ${number}: ${times === 0 ? 'nicht genannt' : times === 1 ? 'einmal' : `${times}-mal`}`,
};

export const FILTER_WORDS: Spoken<typeof EN.FILTER_WORDS> = {
  claims: (shown, all) => `${shown} von ${all} Aussagen`,
  works: (shown, all) => `${shown} von ${all} Quellen`,
};

export const CONTENTS_WORDS: Spoken<typeof EN.CONTENTS_WORDS> = {
  label: 'Inhalt',
  follow: 'Folgen',
  nobody: 'niemandem',
  link: (number) => `Link zu ¶ ${number} kopieren`,
  share: (number) => `¶ ${number} teilen`,
  cite: (number) => `¶ ${number} zitieren`,
};
