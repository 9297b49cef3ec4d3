const plural = /* @__PURE__ */ new Intl.PluralRules('en');

/** "1 claim", "65 claims". */
export const count = (n: number, one: string, other = `${one}s`): string =>
  `${n.toLocaleString('en')} ${plural.select(n) === 'one' ? one : other}`;
