/** The language of these words, and that of the conventions for dates, numbers and lists, as BCP 47 tags. */
export const LOCALE = { language: 'en', formats: 'en-GB', /** Of citations (CSL). */ citations: 'en-US' };
