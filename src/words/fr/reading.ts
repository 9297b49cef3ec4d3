import type * as EN from '../en/reading.ts';
import type { Spoken } from '../spoken.ts';

export const GO_ON_WORDS: Spoken<typeof EN.GO_ON_WORDS> = {
  label: 'Où vous en étiez',
  text: (number) => `Vous en étiez au ¶ ${number}.`,
  go: 'Y aller',
  close: 'Fermer',
};

export const FOLLOW_WORDS: Spoken<typeof EN.FOLLOW_WORDS> = {
  stop: 'Arrêter',
  label: (name) => `Où l’article mentionne ${name}`,
  paragraph: (number, times) => `Paragraphe ${number} : ${times === 0 ? 'pas de mention' : `${times} fois`}`,
};

export const FILTER_WORDS: Spoken<typeof EN.FILTER_WORDS> = {
  claims: (shown, all) => `${shown} sur ${all} affirmations`,
  works: (shown, all) => `${shown} sur ${all} sources`,
};

export const CONTENTS_WORDS: Spoken<typeof EN.CONTENTS_WORDS> = {
  label: 'Sommaire',
  follow: 'Suivre',
  nobody: 'personne',
  link: (number) => `Copier le lien vers ¶ ${number}`,
  share: (number) => `Partager ¶ ${number}`,
  cite: (number) => `Citer ¶ ${number}`,
};
