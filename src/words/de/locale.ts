/** The language of these words, and that of the conventions for dates, numbers and lists, as BCP 47 tags. */
export const LOCALE = { language: 'de', formats: 'de-DE', /** Of citations (CSL). */ citations: 'de-DE' };
