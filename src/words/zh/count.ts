import { plural } from '../plural.ts';

/** A thing counted in Chinese. */
export const count = /* @__PURE__ */ plural('zh-Hans');

/** What the interface counts. */
export const COUNTED = {
  paragraphs: (n: number) => count(n, { other: '# 段' }),
  minutes: (n: number) => count(n, { other: '# 分钟' }),
  entities: (n: number) => count(n, { other: '# 个条目' }),
  claims: (n: number) => count(n, { other: '# 项主张' }),
  articles: (n: number) => count(n, { other: '# 篇文章' }),
};
