import type * as EN from '../en/edition.ts';
import type { Spoken } from '../spoken.ts';

export const EDITION_WORDS: Spoken<typeof EN.EDITION_WORDS> = {
  name: 'Postil',
  tagline: 'مضامین، اپنے سیاق و سباق کے ساتھ',
  description: 'مضامین اپنے سیاق و سباق کے ساتھ: کون کیا ہے، ہر دعوے کی بنیاد کیا ہے، اور اس کے بعد کیا سامنے آیا۔',
};
