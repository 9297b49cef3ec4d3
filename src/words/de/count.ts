import { plural } from '../plural.ts';

/** „1 Aussage“, „65 Aussagen“. */
export const count = /* @__PURE__ */ plural('de');

/** What the interface counts. */
export const COUNTED = {
  paragraphs: (n: number) => count(n, { one: '# Absatz', other: '# Absätze' }),
  minutes: (n: number) => count(n, { one: '# Minute', other: '# Minuten' }),
  entities: (n: number) => count(n, { one: '# Eintrag', other: '# Einträge' }),
  claims: (n: number) => count(n, { one: '# Aussage', other: '# Aussagen' }),
  articles: (n: number) => count(n, { one: '# Artikel', other: '# Artikel' }),
};
