import type * as EN from '../en/moved.ts';
import type { Spoken } from '../spoken.ts';

export const MOVED_WORDS: Spoken<typeof EN.MOVED_WORDS> = {
  title: (name) => `${name}: عنوان آخر`,
  description: (name) => `صار لـ«${name}» عنوان آخر.`,
  goOn: 'الانتقال إليه',
};
