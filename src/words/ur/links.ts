import type * as EN from '../en/links.ts';
import type { Spoken } from '../spoken.ts';

export const LINK_WORDS: Spoken<typeof EN.LINK_WORDS> = {
  menu: (number) => `پیراگراف ${number} کا لنک`,
  copy: 'لنک کاپی کریں',
  copyShare: 'چیٹ کے لیے لنک کاپی کریں',
  shareMeaning: 'وہاں اس کی جھلک نظر آئے گی۔',
  cite: 'حوالہ دیں یا شامل کریں',
  citeNote: 'اس حاشیے کا حوالہ دیں',
  copyWords: 'ان الفاظ کا لنک کاپی کریں',
  copyNote: 'اس حاشیے کا لنک کاپی کریں',
  copied: (number) => `پیراگراف ${number} کا لنک کاپی ہو گیا۔`,
  shareCopied: (number) => `پیراگراف ${number} کا چیٹ والا لنک کاپی ہو گیا۔`,
  wordsCopied: 'ان الفاظ کا لنک کاپی ہو گیا۔',
  noteCopied: 'اس حاشیے کا لنک کاپی ہو گیا۔',
  close: 'بند کریں',
  byHand: 'براؤزر اس صفحے کو کاپی کی اجازت نہیں دیتا۔ یہ متن خود کاپی کر لیجیے:',
};

export const ARRIVAL_WORDS: Spoken<typeof EN.ARRIVAL_WORDS> = {
  changed: 'یہ لنک بننے کے بعد اس پیراگراف میں تبدیلی ہوئی ہے۔',
  until: (number, date) =>
    `یہ لنک بننے کے بعد پیراگراف ${number} میں تبدیلی ہوئی ہے۔ ${date} تک اس کا متن مختلف تھا: جو نکالا گیا اس پر لکیر کھنچی ہے، جو نیا ہے وہ خط کشیدہ ہے۔`,
  unknown: 'یہ لنک اس پیراگراف کے کسی اور متن کے لیے بنا تھا، جو محفوظ نہیں ہے۔',
  partSame: 'جن الفاظ کا لنک تھا وہ جوں کے توں موجود ہیں۔',
  partChanged: 'جن الفاظ کا لنک تھا ان میں سے کچھ بدل گئے ہیں۔ وہ یہ تھے:',
  partGone: 'جن الفاظ کا لنک تھا وہ اب نہیں رہے۔ وہ یہ تھے:',
  partMoved: 'جن الفاظ کا لنک تھا وہ اب یہاں ہیں:',
  changes: 'اس مضمون کی تمام تبدیلیاں',
  close: 'بند کریں',
};
