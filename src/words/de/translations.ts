import type * as EN from '../en/translations.ts';
import type { Spoken } from '../spoken.ts';

export const TRANSLATION_WORDS: Spoken<typeof EN.TRANSLATION_WORDS> = {
  label: 'Dieser Text in anderen Sprachen',
  original: 'Original',
  paragraph: (number, language) => `Absatz ${number}: ${language}`,
  changedThere: (date) => `(dort am ${date} geändert)`,
  changed: (date) => `Im Original seit dieser Übersetzung geändert, zuletzt am ${date}:`,
};
