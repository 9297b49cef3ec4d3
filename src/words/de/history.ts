import type * as EN from '../en/history.ts';
import type { Spoken } from '../spoken.ts';
import { blockName } from './block-name.ts';

export const HISTORY_WORDS: Spoken<typeof EN.HISTORY_WORDS> = {
  stone: (id, text) => (id.startsWith('section-') ? `Die Überschrift „${text}“` : blockName(id.replace(/^p/, ''))),
  takenOut: (date) => `wurde am ${date} gestrichen.`,
  takenInto: (date) => `wurde am ${date} gestrichen; der Wortlaut ging über in`,
  reason: 'Grund:',
  read: 'Letzter Wortlaut:',
  corrected: (date) => `Korrektur, ${date}.`,
  correctedHere: (date, times) =>
    times === 1 ? `Korrigiert am ${date}` : `${times}-mal korrigiert, zuletzt am ${date}`,
  toNote: 'Zur Anmerkung',
  changes: {
    link: 'Änderungen',
    title: (article) => `Änderungen: ${article}`,
    heading: 'Änderungen',
    deck: 'Was seit der Veröffentlichung geändert wurde und wann, nach Absätzen. Durchgestrichen ist, was wegfiel, unterstrichen, was hinzukam.',
    none: (date) => `Seit der ersten Veröffentlichung am ${date} wurde nichts geändert.`,
    published: (date) => `Zuerst veröffentlicht am ${date}.`,
    reworded: 'umformuliert',
    new: 'neu',
    split: (other) => `abgetrennt von ${other}`,
    moved: 'verschoben',
    removed: 'gestrichen',
    merged: (other) => `aufgegangen in ${other}`,
    correction: 'Korrektur',
  },
  corrections: {
    title: 'Korrekturen',
    deck: 'Fehler, die nach der Veröffentlichung berichtigt wurden, die neuesten zuerst.',
    none: 'Bisher keine.',
    feed: 'Feed der Korrekturen',
    feedDescription: 'Fehler, die nach der Veröffentlichung berichtigt wurden.',
    write: 'Einen Fehler melden',
  },
};
