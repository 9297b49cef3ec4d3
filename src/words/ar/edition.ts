import type * as EN from '../en/edition.ts';
import type { Spoken } from '../spoken.ts';

export const EDITION_WORDS: Spoken<typeof EN.EDITION_WORDS> = {
  name: 'Postil',
  tagline: 'مقالات تُقرأ في سياقها',
  description: 'مقالات منشورة مع سياقها: من هو من، وعلامَ يستند كل ادعاء، وما الذي عُرف منذ ذلك الحين.',
};
