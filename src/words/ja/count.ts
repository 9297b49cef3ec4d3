import { plural } from '../plural.ts';

/** A thing counted in Japanese. */
export const count = /* @__PURE__ */ plural('ja');

/** What the interface counts. */
export const COUNTED = {
  paragraphs: (n: number) => count(n, { other: '#段落' }),
  minutes: (n: number) => count(n, { other: '#分' }),
  entities: (n: number) => count(n, { other: '#項目' }),
  claims: (n: number) => count(n, { other: '主張#件' }),
  articles: (n: number) => count(n, { other: '記事#本' }),
};
