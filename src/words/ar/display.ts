import type * as EN from '../en/display.ts';
import type { Spoken } from '../spoken.ts';

export const DISPLAY_WORDS: Spoken<typeof EN.DISPLAY_WORDS> = {
  title: 'العرض',
  theme: { legend: 'الألوان', values: ['النظام', 'فاتح', 'داكن'] },
  size: { legend: 'النص', values: ['صغير', 'عادي', 'كبير', 'أكبر'] },
  width: { legend: 'الأسطر', values: ['قصيرة', 'عادية', 'طويلة'] },
  marks: {
    legend: 'العلامات',
    values: ['ظاهرة', 'مخفية'],
    note: 'مخفية: لا روابط على الأسماء ولا أرقام للحواشي في النص، ليُسمع نصًا عاديًا.',
  },
  keys: {
    legend: 'المفاتيح',
    values: ['حروف مفردة', 'بلا'],
    note: 'بلا: لا أثر للحروف والرموز المفردة، فلا يُحدث الإملاء الصوتي أو الضغط العارض شيئًا.',
  },
};
