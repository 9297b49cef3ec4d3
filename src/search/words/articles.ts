/** Articles, by language: they stand before a name and are no word of it. */
export const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'a', 'an'],
  de: ['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einer', 'eines', 'einem', 'einen'],
  fr: ['le', 'la', 'les', 'l', 'un', 'une'],
  es: ['el', 'la', 'los', 'las', 'lo', 'un', 'una'],
  it: ['il', 'lo', 'la', 'i', 'gli', 'le', 'l', 'un', 'una'],
  pt: ['o', 'a', 'os', 'as', 'um', 'uma'],
  nl: ['de', 'het', 'een'],
};

/** Those of all languages. */
export const ARTICLE_WORDS: ReadonlySet<string> = new Set(Object.values(ARTICLES).flat());
