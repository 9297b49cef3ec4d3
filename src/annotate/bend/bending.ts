/** How the names of one language bend in a sentence: rules of its grammar, and nothing that must be looked up. */
export interface Bending {
  /** What a name and words of a text are compared by: small letters, and what writers leave out left out. */
  key: (words: string) => string;
  /** The forms of a name besides itself, given its letters as the record has them. Some are words that nobody uses. */
  forms: (name: string) => string[];
  /** The units of the ending that stands behind a name with an apostrophe at its head, if `rest` begins with one. */
  ending?: (rest: string) => number;
  /** Words behind a name with which it is no name, but a word of the language. */
  wordsBehind?: RegExp;
}
