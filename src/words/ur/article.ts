import type * as EN from '../en/article.ts';
import type { Spoken } from '../spoken.ts';
import { blockName } from './block-name.ts';
import { count } from './count.ts';

export const RELATION_TIMES: Spoken<typeof EN.RELATION_TIMES> = {
  from: (date) => `${date} سے`,
  until: (date) => `${date} تک`,
};

export const NOT_YET: Spoken<typeof EN.NOT_YET> = {
  sign: '…',
  word: 'ابھی معلوم نہیں',
  choice: 'اُس وقت معلوم نہ تھا',
};

export const GLOSS: Spoken<typeof EN.GLOSS> = { sign: '*', word: 'تشریح' };

const CREDIT = 'ماخذِ متن';

export const ARTICLE_WORDS: Spoken<typeof EN.ARTICLE_WORDS> = {
  notes: 'حواشی',
  notesAsList: 'حواشی فہرست کی صورت میں پڑھیں',
  linkToParagraph: (number) => `پیراگراف ${number}`,
  linkToFigure: (number) => `${blockName(number)} کا لنک`,
  linkToHeading: 'اس حصے کا لنک',
  table: (number) => (number ? blockName(number) : 'جدول'),
  code: (number) => (number ? blockName(number) : 'کوڈ'),
  noteref: (number, rating) => `حاشیہ ${number}، ${rating}`,
  backlink: (number) => `حاشیہ ${number}، متن پر واپس`,
  authorNoteref: (number) => `حاشیہ ${number}`,
  knownSince: (date) => `${date} سے معلوم`,
  alerts: { NOTE: 'نوٹ', TIP: 'مشورہ', IMPORTANT: 'اہم', WARNING: 'انتباہ', CAUTION: 'احتیاط' },
  ticked: 'ہو گیا',
  unticked: 'باقی',
  chart: (name: string) => `خاکہ: ${name}`,
  numbers: 'اعداد',
  transcript: 'تحریری متن',
  file: 'فائل',
  works: 'مآخذ',
  worksOfOrigins: (works, origins) =>
    `${count(works, { one: '# ماخذ', other: '# مآخذ' })}، ${count(origins, { one: '# اصل', other: '# اصلیں' })}`,
  by: 'تحریر:',
  about: 'اس متن کے بارے میں',
  retells: (title, authors) => `“${title}” کی بازگوئی${authors && `، از ${authors}`}`,
  paragraphTitle: blockName,
  credit: CREDIT,
  place: (number) => (number ? blockName(number) : CREDIT),
  stop: '۔',
  disputed: 'متنازع',
};

export const CAST_WORDS: Spoken<typeof EN.CAST_WORDS> = {
  title: 'کون کیا ہے',
  who: 'فریق',
  withIt: 'اس کے ساتھ:',
  on: (date) => `، ${date}`,
  until: (date) => `${date} تک`,
};
