import type * as EN from '../en/licences.ts';
import type { Spoken } from '../spoken.ts';

export const LICENCE_WORDS: Spoken<typeof EN.LICENCE_WORDS> = {
  head: 'Postil ان پیکجوں سے بنا ہے۔ فہرست بلڈ کی لاک فائل سے لی گئی ہے؛ جن پیکجوں کا نام Postil خود لیتا ہے ان کے لائسنسوں کا متن اس کے بعد ہے۔',
  list: 'یہ سائٹ اور کن چیزوں سے بنی ہے، اور کن لائسنسوں کے تحت',
};
