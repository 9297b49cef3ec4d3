import type * as EN from '../en/spans.ts';
import type { Spoken } from '../spoken.ts';

const several = (numbers: string) => /[,–]/.test(numbers);
const named = (numbers: string) => (several(numbers) ? `الفقرات ${numbers}` : `الفقرة ${numbers}`);

export const SPAN_WORDS: Spoken<typeof EN.SPAN_WORDS> = {
  range: (numbers) => (several(numbers) ? `¶¶ ${numbers}` : `¶ ${numbers}`),
  unknown: (number) => `لم تكن في المقال قط فقرة رقمها ${number}.`,
  alias: (number, into, date) => `حُذفت الفقرة ${number} في ${date}؛ وانتقلت كلماتها إلى الفقرة ${into}.`,
  gone: (number, date, reason) => `حُذفت الفقرة ${number} في ${date}.${reason ? ` السبب: ${reason}` : ''}`,
  nothing: 'لم يبقَ شيء من الفقرات المرتبط بها.',
  turned: (last, first) => `الفقرة ${last} تسبق الآن الفقرة ${first}؛ وتُعرض كل منهما على حدة.`,
  nowIs: (first, last) =>
    first === last ? `ما بقي منها هو الفقرة ${first}.` : `ما بقي منها هو الفقرات من ${first} إلى ${last}.`,
  changed: (numbers) => `تغيّرت ${named(numbers)} منذ إنشاء الرابط.`,
  added: (numbers) => `أُضيفت ${named(numbers)} منذ ذلك الحين.`,
  left: (numbers) => `حُذفت ${named(numbers)} أو نُقلت منذ ذلك الحين.`,
  label: 'ما يشير إليه الرابط',
  several: 'ربط عدة فقرات',
  field: 'الفقرات',
  hint: 'مثل 4–6 أو 2, 9.',
  wrong: 'لا فقرات كهذه في المقال.',
  copied: (numbers) => `نُسخ رابط الفقرات ${numbers}.`,
  cite: 'استشهاد',
  citeNumbers: (numbers) => `الاستشهاد بالفقرات ${numbers}`,
  citeWords: 'الاستشهاد بهذه الكلمات',
  nearly: 'لم يُعثر على هذه الكلمات؛ وهنا ما يكاد يطابقها.',
  stood: (date) => `كانت الكلمات المرتبط بها هنا حتى تغيّر المقال في ${date}.`,
  lost: 'الكلمات المرتبط بها ليست في هذا المقال ولا كانت في أي نسخة منه.',
  nowhere: 'لا يدل هذا العنوان على أي موضع في هذا المقال.',
  close: 'إغلاق',
};
