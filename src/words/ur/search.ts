import type * as EN from '../en/search.ts';
import { listed } from '../listed.ts';
import type { Spoken } from '../spoken.ts';
import { blockName } from './block-name.ts';
import { count } from './count.ts';

const list = /* @__PURE__ */ listed('ur');

export const SEARCH_WORDS: Spoken<typeof EN.SEARCH_WORDS> = {
  title: 'تلاش',
  label: 'اس اشاعت میں تلاش',
  placeholder: 'کوئی نام یا الفاظ',
  close: 'بند کریں',
  searching: 'تلاش جاری ہے…',
  groups: {
    answers: 'اندراجات سے جواب',
    entities: 'کون اور کیا',
    paragraphs: 'پیراگراف',
    claims: 'دعوے',
    records: 'اندراجات میں',
  },
  recent: 'حالیہ',
  forget: 'حالیہ تلاش مٹائیں',
  browse: 'فہرست دیکھیں',
  everything: 'سب لوگ اور چیزیں، حروفِ تہجی سے',
  results: (n) => count(n, { one: '# نتیجہ۔', other: '# نتائج۔' }),
  mentions: (n) => (n === 0 ? 'کوئی ذکر نہیں' : count(n, { other: '# بار ذکر' })),
  paragraph: blockName,
  credit: 'ماخذِ متن',
  inRecord: 'اندراج',
  disputed: 'متنازع',
  also: (name) => `نیز ${name}`,
  knownSince: (year) => `${year} سے معلوم`,
  notYetKnown: 'ابھی معلوم نہیں',
  more: (n) => `تمام ${n} دکھائیں`,
  all: (query) => `“${query}” کے تمام نتائج`,
  choice: (word, n) => `${word} (${n})`,
  nothing: (query) => `“${query}” کے لیے کچھ نہیں ملا۔`,
  missing: (words) => `اس اشاعت میں کہیں نہیں: ${list(words.map((word) => `“${word}”`))}۔`,
  some: 'صرف سب سے موزوں مضامین میں تلاش کی گئی۔',
  farther: 'مزید میں تلاش کریں',
  nothingFits: 'اس انتخاب کے مطابق کچھ نہیں۔',
  near: 'کیا آپ کی مراد یہ ہے',
  narrowed: {
    before: ' محدود کیا گیا: ',
    year: (year) => `سال ${year}`,
    asThen: 'جو اُس وقت معلوم تھا',
    later: 'جو بعد میں معلوم ہوا',
    between: '؛ اس کے بجائے تلاش کریں: ',
    after: '۔',
  },
  corrected: { before: ' نتائج برائے ', between: '؛ اس کے بجائے تلاش کریں: ', after: '۔' },
  literal: { before: ' صرف یہ ہجے: ', between: '؛ ', allow: 'دوسرے ہجے بھی شامل کریں' },
  broken: 'تلاش کا اشاریہ لوڈ نہیں ہو سکا۔ نام پھر بھی یہاں مل سکتے ہیں:',
  asThen: 'اُس وقت کی معلومات: جو بعد میں سامنے آیا وہ شامل نہیں۔',
  keys: '↑ ↓ چنیں\u00a0· Enter کھولیں\u00a0· Esc بند کریں',
};
