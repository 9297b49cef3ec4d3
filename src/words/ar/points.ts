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
  cell: 'رابط إلى خلية واحدة',
  row: 'الصف',
  column: 'العمود',
  emptyCell: 'لا شيء في هذه الخلية.',
  cellChanged: (was) => `تغيّر الجدول منذ إنشاء الرابط. كان في الخلية: «${was}»`,
  cellGone: (was) => `تغيّر الجدول منذ إنشاء الرابط ولم تعد الخلية موجودة. كان فيها: «${was}»`,
  tableUnknown: 'أُنشئ هذا الرابط لنص سابق لهذا الجدول لم يُحفظ.',
  factGone: 'ما كان هذا العنوان يقود إليه لم يعد في هذه الحاشية، أو لم يكن فيها قط.',
};
