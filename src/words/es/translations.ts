import type * as EN from '../en/translations.ts';
import type { Spoken } from '../spoken.ts';
import { on } from './dates.ts';

export const TRANSLATION_WORDS: Spoken<typeof EN.TRANSLATION_WORDS> = {
  label: 'Este texto en otras lenguas',
  original: 'original',
  paragraph: (number, language) => `Párrafo ${number}: ${language}`,
  changedThere: (date) => `(modificado allí ${on(date)})`,
  changed: (date) => `Modificado en el original desde esta traducción, por última vez ${on(date)}:`,
};
