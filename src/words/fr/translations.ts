import type * as EN from '../en/translations.ts';
import type { Spoken } from '../spoken.ts';
import { on } from './dates.ts';

export const TRANSLATION_WORDS: Spoken<typeof EN.TRANSLATION_WORDS> = {
  label: 'Ce texte en d’autres langues',
  original: 'original',
  paragraph: (number, language) => `Paragraphe ${number} : ${language}`,
  changedThere: (date) => `(modifié là-bas ${on(date)})`,
  changed: (date) => `Modifié dans l’original depuis cette traduction, la dernière fois ${on(date)} :`,
};
