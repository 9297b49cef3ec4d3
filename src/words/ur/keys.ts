import type * as EN from '../en/keys.ts';
import type { Spoken } from '../spoken.ts';

export const KEY_WORDS: Spoken<typeof EN.KEY_WORDS> = {
  title: 'کلیدیں',
  close: 'بند کریں',
  off: 'کلیدیں “Aa” میں بند کی جا سکتی ہیں۔',
  list: [
    ['/', 'تلاش'],
    ['j', 'اگلا پیراگراف'],
    ['k', 'پچھلا پیراگراف'],
    ['n', 'اگلا حاشیہ'],
    ['c', 'پیراگراف یا منتخب الفاظ کا لنک بنانا'],
    ['Esc', 'بند کرنا'],
    ['?', 'یہ فہرست'],
  ],
};
