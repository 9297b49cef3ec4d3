import type * as EN from '../en/history.ts';
import type { Spoken } from '../spoken.ts';
import { blockName } from './block-name.ts';

export const HISTORY_WORDS: Spoken<typeof EN.HISTORY_WORDS> = {
  stone: (id, text) => (id.startsWith('section-') ? `سرخی “${text}”` : blockName(id.replace(/^p/, ''))),
  takenOut: (date) => `${date} کو حذف کیا گیا۔`,
  takenInto: (date) => `${date} کو حذف کیا گیا؛ اس کے الفاظ یہاں شامل ہوئے:`,
  reason: 'وجہ:',
  read: 'آخری متن یہ تھا:',
  corrected: (date) => `تصحیح، ${date}۔`,
  correctedHere: (date, times) => (times === 1 ? `${date} کو تصحیح کی گئی` : `${times} بار تصحیح، آخری ${date} کو`),
  toNote: 'حاشیہ دیکھیں',
  changes: {
    link: 'تبدیلیاں',
    title: (article) => `تبدیلیاں: ${article}`,
    heading: 'تبدیلیاں',
    deck: 'اشاعت کے بعد کیا بدلا اور کب، پیراگراف وار۔ جو نکالا گیا اس پر لکیر کھنچی ہے، جو بڑھایا گیا وہ خط کشیدہ ہے۔',
    none: (date) => `${date} کو پہلی اشاعت کے بعد سے کچھ نہیں بدلا۔`,
    published: (date) => `پہلی اشاعت: ${date}۔`,
    reworded: 'الفاظ بدلے گئے',
    new: 'نیا',
    split: (other) => `${other} سے الگ کیا گیا`,
    moved: 'جگہ بدلی گئی',
    removed: 'حذف کیا گیا',
    merged: (other) => `${other} میں ضم`,
    correction: 'تصحیح',
  },
  corrections: {
    title: 'تصحیحات',
    deck: 'اشاعت کے بعد درست کی گئی غلطیاں، تازہ ترین پہلے۔',
    none: 'اب تک کوئی نہیں۔',
    feed: 'تصحیحات کی فیڈ',
    feedDescription: 'اشاعت کے بعد درست کی گئی غلطیاں۔',
    write: 'غلطی کی اطلاع دیں',
  },
};
