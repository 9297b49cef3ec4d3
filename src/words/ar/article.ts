import type * as EN from '../en/article.ts';
import type { Spoken } from '../spoken.ts';
import { blockName } from './block-name.ts';
import { count } from './count.ts';

export const RELATION_TIMES: Spoken<typeof EN.RELATION_TIMES> = {
  from: (date) => `من ${date}`,
  until: (date) => `حتى ${date}`,
};

export const NOT_YET: Spoken<typeof EN.NOT_YET> = {
  sign: '…',
  word: 'غير معروف بعد',
  choice: 'لم يكن معروفًا آنذاك',
};

export const GLOSS: Spoken<typeof EN.GLOSS> = { sign: '*', word: 'شرح' };

const CREDIT = 'مصدر النص';

export const ARTICLE_WORDS: Spoken<typeof EN.ARTICLE_WORDS> = {
  notes: 'الحواشي',
  notesAsList: 'اقرأ الحواشي في قائمة',
  linkToParagraph: (number) => `الفقرة ${number}`,
  linkToFigure: (number) => `رابط ${blockName(number)}`,
  linkToHeading: 'رابط هذا القسم',
  table: (number) => (number ? blockName(number) : 'جدول'),
  code: (number) => (number ? blockName(number) : 'شيفرة'),
  noteref: (number, rating) => `الحاشية ${number}، ${rating}`,
  backlink: (number) => `الحاشية ${number}، عودة إلى النص`,
  authorNoteref: (number) => `الحاشية ${number}`,
  knownSince: (date) => `معروف منذ ${date}`,
  alerts: { NOTE: 'ملاحظة', TIP: 'نصيحة', IMPORTANT: 'مهم', WARNING: 'تحذير', CAUTION: 'تنبيه' },
  ticked: 'تم',
  unticked: 'لم يتم',
  chart: (name: string) => `رسم بياني: ${name}`,
  numbers: 'الأرقام',
  transcript: 'النص المكتوب',
  file: 'الملف',
  works: 'المصادر',
  worksOfOrigins: (works, origins) =>
    `${count(works, { zero: 'لا مصادر', one: 'مصدر واحد', two: 'مصدران', few: '# مصادر', many: '# مصدرًا', other: '# مصدر' })}، ${count(origins, { zero: 'لا أصول', one: 'أصل واحد', two: 'أصلان', few: '# أصول', many: '# أصلًا', other: '# أصل' })}`,
  by: 'بقلم',
  about: 'عن هذا النص',
  retells: (title, authors) => `إعادة سرد لـ«${title}»${authors && ` بقلم ${authors}`}`,
  paragraphTitle: blockName,
  credit: CREDIT,
  place: (number) => (number ? blockName(number) : CREDIT),
  stop: '.',
  disputed: 'محل خلاف',
};

export const CAST_WORDS: Spoken<typeof EN.CAST_WORDS> = {
  title: 'من هو من',
  who: 'الطرف',
  withIt: 'معه:',
  on: (date) => `، ${date}`,
  until: (date) => `حتى ${date}`,
};
