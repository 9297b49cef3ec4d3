import type * as EN from '../en/links.ts';
import type { Spoken } from '../spoken.ts';

export const LINK_WORDS: Spoken<typeof EN.LINK_WORDS> = {
  menu: (number) => `رابط الفقرة ${number}`,
  copy: 'نسخ الرابط',
  copyShare: 'نسخ رابط للمحادثات',
  shareMeaning: 'تظهر له معاينة هناك.',
  cite: 'استشهاد أو تضمين',
  citeNote: 'الاستشهاد بهذه الحاشية',
  copyWords: 'نسخ رابط هذه الكلمات',
  copyNote: 'نسخ رابط هذه الحاشية',
  copied: (number) => `نُسخ رابط الفقرة ${number}.`,
  shareCopied: (number) => `نُسخ رابط المحادثات للفقرة ${number}.`,
  wordsCopied: 'نُسخ رابط هذه الكلمات.',
  noteCopied: 'نُسخ رابط هذه الحاشية.',
  close: 'إغلاق',
  byHand: 'المتصفح لا يسمح لهذه الصفحة بالنسخ. هذا هو النص لنسخه يدويًا:',
};

export const ARRIVAL_WORDS: Spoken<typeof EN.ARRIVAL_WORDS> = {
  changed: 'تغيّرت هذه الفقرة منذ إنشاء الرابط إليها.',
  until: (number, date) =>
    `تغيّرت الفقرة ${number} منذ إنشاء الرابط إليها. كان نصها حتى ${date} مختلفًا: المشطوب ما حُذف، والمسطّر تحته ما هو جديد.`,
  unknown: 'أُنشئ هذا الرابط لنص سابق لهذه الفقرة لم يُحفظ.',
  partSame: 'الكلمات المرتبط بها باقية كما كانت.',
  partChanged: 'تغيّر بعض الكلمات المرتبط بها. كانت:',
  partGone: 'لم تعد الكلمات المرتبط بها موجودة. كانت:',
  partMoved: 'الكلمات المرتبط بها موجودة الآن في',
  changes: 'كل تغييرات هذا المقال',
  close: 'إغلاق',
};
