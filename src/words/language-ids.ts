/** The languages in which the program has words for its interface, as BCP 47 tags. */
export const LANGUAGE_IDS = ['en', 'de', 'fr', 'es', 'ar', 'ur', 'zh', 'ja'] as const;
export type LanguageId = (typeof LANGUAGE_IDS)[number];
