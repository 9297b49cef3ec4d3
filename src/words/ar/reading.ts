import type * as EN from '../en/reading.ts';
import type { Spoken } from '../spoken.ts';
import { count } from './count.ts';

export const GO_ON_WORDS: Spoken<typeof EN.GO_ON_WORDS> = {
  label: 'حيث توقفت',
  text: (number) => `توقفت عند ¶ ${number}.`,
  go: 'الانتقال إليها',
  close: 'إغلاق',
};

export const FOLLOW_WORDS: Spoken<typeof EN.FOLLOW_WORDS> = {
  stop: 'إيقاف',
  label: (name) => `حيث يتحدث المقال عن ${name}`,
  paragraph: (number, times) =>
    `الفقرة ${number}: ${count(times, { zero: 'لا ذكر', one: 'مرة واحدة', two: 'مرتان', few: '# مرات', other: '# مرة' })}`,
};

export const FILTER_WORDS: Spoken<typeof EN.FILTER_WORDS> = {
  claims: (shown, all) =>
    `${shown} من ${count(all, { zero: '0 ادعاء', one: 'ادعاء واحد', two: 'ادعاءين', few: '# ادعاءات', many: '# ادعاءً', other: '# ادعاء' })}`,
  works: (shown, all) =>
    `${shown} من ${count(all, { zero: '0 مصدر', one: 'مصدر واحد', two: 'مصدرين', few: '# مصادر', many: '# مصدرًا', other: '# مصدر' })}`,
};

export const CONTENTS_WORDS: Spoken<typeof EN.CONTENTS_WORDS> = {
  label: 'المحتويات',
  follow: 'تتبّع',
  nobody: 'لا أحد',
  link: (number) => `نسخ رابط ¶ ${number}`,
  share: (number) => `مشاركة ¶ ${number}`,
  cite: (number) => `الاستشهاد بـ ¶ ${number}`,
};
