import type * as EN from '../en/translations.ts';
import type { Spoken } from '../spoken.ts';

export const TRANSLATION_WORDS: Spoken<typeof EN.TRANSLATION_WORDS> = {
  label: 'هذا النص بلغات أخرى',
  original: 'الأصل',
  paragraph: (number, language) => `الفقرة ${number}: ${language}`,
  changedThere: (date) => `(عُدّلت هناك في ${date})`,
  changed: (date) => `ما عُدّل في الأصل بعد هذه الترجمة، وآخره في ${date}:`,
};
