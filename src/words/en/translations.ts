/** Words of the links between a text and its translations. */
export const TRANSLATION_WORDS = {
  label: 'This text in other languages',
  /** Said of the language in which it was written. */
  original: 'original',
  paragraph: (number: string, language: string) => `Paragraph ${number}: ${language}`,
  /** Said of a paragraph of the original that has changed since it was translated; then of all of them. */
  changedThere: (date: string) => `(changed there on ${date})`,
  changed: (date: string) => `Changed in the original since this was translated, last on ${date}:`,
} as const;
