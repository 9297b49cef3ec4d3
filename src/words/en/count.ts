const plural = /* @__PURE__ */ new Intl.PluralRules('en');

/** "1 claim", "65 claims". */
export const count = (n: number, one: string, other = `${one}s`): string =>
  `${n.toLocaleString('en')} ${plural.select(n) === 'one' ? one : other}`;

/** What the interface counts. */
export const COUNTED = {
  paragraphs: (n: number) => count(n, 'paragraph'),
  minutes: (n: number) => count(n, 'minute'),
  entities: (n: number) => count(n, 'entity', 'entities'),
  claims: (n: number) => count(n, 'claim'),
  articles: (n: number) => count(n, 'article'),
};
