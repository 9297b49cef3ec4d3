import type * as EN from '../en/translations.ts';
import type { Spoken } from '../spoken.ts';

export const TRANSLATION_WORDS: Spoken<typeof EN.TRANSLATION_WORDS> = {
  label: 'یہ متن دوسری زبانوں میں',
  original: 'اصل',
  paragraph: (number, language) => `پیراگراف ${number}: ${language}`,
  changedThere: (date) => `(وہاں ${date} کو بدلا گیا)`,
  changed: (date) => `اِس ترجمے کے بعد اصل میں جو بدلا، آخری بار ${date} کو:`,
};
