import { plural } from '../plural.ts';

/** « 1 affirmation », « 65 affirmations ». */
export const count = /* @__PURE__ */ plural('fr');

/** What the interface counts. */
export const COUNTED = {
  paragraphs: (n: number) => count(n, { one: '# paragraphe', other: '# paragraphes' }),
  minutes: (n: number) => count(n, { one: '# minute', other: '# minutes' }),
  entities: (n: number) => count(n, { one: '# notice', other: '# notices' }),
  claims: (n: number) => count(n, { one: '# affirmation', other: '# affirmations' }),
  articles: (n: number) => count(n, { one: '# article', other: '# articles' }),
};
