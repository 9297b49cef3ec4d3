import type * as EN from '../en/points.ts';
import type { Spoken } from '../spoken.ts';

export const POINT_WORDS: Spoken<typeof EN.POINT_WORDS> = {
  link: (what) => `رابط إلى: ${what}`,
  claim: (id) => `الادعاء «${id}»`,
  menu: 'رابط إلى هذا',
  copied: 'نُسخ الرابط.',
  gone: 'ما كان هذا العنوان يقود إليه لم يعد في هذه الصفحة، أو لم يكن فيها قط.',
  citePoint: 'الاستشهاد بهذا',
  sentence: 'رابط إلى جملة واحدة',
  sentences: (number) => `جمل الفقرة ${number}`,
};
