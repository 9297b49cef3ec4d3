/** The language of these words, and that of the conventions for dates, numbers and lists, as BCP 47 tags. */
export const LOCALE = {
  language: 'en',
  formats: 'en-GB',
  /** Of citations (CSL). */
  citations: 'en-US',
  /** How a date writes the first day of a month: French has 1er. */
  firstDay: '1',
  /** Between a label and what it labels, and between clauses. */
  colon: ': ',
  semicolon: '; ',
};
