import { plural } from '../plural.ts';

/** A thing counted in Urdu; numbers in the digits that the paragraphs have. */
export const count = /* @__PURE__ */ plural('ur');

/** What the interface counts. */
export const COUNTED = {
  paragraphs: (n: number) => count(n, { other: '# پیراگراف' }),
  minutes: (n: number) => count(n, { other: '# منٹ' }),
  entities: (n: number) => count(n, { one: '# اندراج', other: '# اندراجات' }),
  claims: (n: number) => count(n, { one: '# دعویٰ', other: '# دعوے' }),
  articles: (n: number) => count(n, { one: '# مضمون', other: '# مضامین' }),
};
