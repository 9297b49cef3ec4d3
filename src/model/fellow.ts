/** A paragraph, figure, table or block of code that a text and its translation both have. */
export interface Pair {
  id: string;
  /** The day from which the original reads otherwise than what was translated; undefined if it does not. */
  changed: string | undefined;
}

/** The same text in another language. */
export interface Fellow {
  id: string;
  language: string;
  title: string;
  /** Whether it is what the others were translated from. */
  original: boolean;
  /** What both have; of an original, what has changed in it since the text was translated. */
  pairs: Pair[];
}
