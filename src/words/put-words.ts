/** What stands for a number or a name in words that an edition gives: `{1}` for the first, `{2}` for the second. */
export const SLOT = /\{(\d)\}/g;

/** Puts the words of an edition, which were checked, in the place of the program's. */
export function putWords(words: object, own: object): void {
  const target = words as Record<string, unknown>;
  for (const [key, value] of Object.entries(own)) {
    const now = target[key];
    if (typeof value === 'object') putWords(now as object, value);
    else if (typeof now === 'function') {
      const filled = (...facts: unknown[]) =>
        String(value).replace(SLOT, (_, at) => String(facts[Number(at) - 1] ?? ''));
      // How much is put into the words can be told all the same.
      target[key] = Object.defineProperty(filled, 'length', { value: now.length });
    } else target[key] = value;
  }
}

/** The theme of a constant that holds words, as `en` and `edition.yaml` call it: of `GO_ON_WORDS` `goOn`. */
export const themeOf = (constant: string): string =>
  constant
    .replace(/_WORDS$/, '')
    .toLowerCase()
    .replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
