import { plural } from '../plural.ts';

/** A thing counted in Arabic, in its six forms; numbers in the digits that the paragraphs have. */
export const count = /* @__PURE__ */ plural('ar-u-nu-latn');

/** What the interface counts. */
export const COUNTED = {
  paragraphs: (n: number) =>
    count(n, {
      zero: 'لا فقرات',
      one: 'فقرة واحدة',
      two: 'فقرتان',
      few: '# فقرات',
      many: '# فقرة',
      other: '# فقرة',
    }),
  minutes: (n: number) =>
    count(n, {
      zero: 'أقل من دقيقة',
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: '# دقائق',
      many: '# دقيقة',
      other: '# دقيقة',
    }),
  entities: (n: number) =>
    count(n, {
      zero: 'لا مداخل',
      one: 'مدخل واحد',
      two: 'مدخلان',
      few: '# مداخل',
      many: '# مدخلًا',
      other: '# مدخل',
    }),
  claims: (n: number) =>
    count(n, {
      zero: 'لا ادعاءات',
      one: 'ادعاء واحد',
      two: 'ادعاءان',
      few: '# ادعاءات',
      many: '# ادعاءً',
      other: '# ادعاء',
    }),
  articles: (n: number) =>
    count(n, {
      zero: 'لا مقالات',
      one: 'مقال واحد',
      two: 'مقالان',
      few: '# مقالات',
      many: '# مقالًا',
      other: '# مقال',
    }),
  mentions: (n: number) =>
    count(n, {
      zero: 'لا ذكر',
      one: 'ذُكر مرة واحدة',
      two: 'ذُكر مرتين',
      few: 'ذُكر # مرات',
      many: 'ذُكر # مرة',
      other: 'ذُكر # مرة',
    }),
};
