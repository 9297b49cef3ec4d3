/** How citations name what is smaller than a paragraph. */
export interface Pinpoints {
  /** A sentence, or several from the first to the last. */
  sentence: (first: number, last: number) => string;
  /** A cell of a table; the row of the heads is not counted. */
  cell: (row: number, column: number) => string;
  head: (column: number) => string;
  /** What is within a note. */
  note: (number: string, within: string) => string;
}

export const ENGLISH_PINPOINTS: Pinpoints = {
  sentence: (first, last) => (first === last ? `sentence ${first}` : `sentences ${first}–${last}`),
  cell: (row, column) => `row ${row}, column ${column}`,
  head: (column) => `head of column ${column}`,
  note: (number, within) => `note ${number}, ${within}`,
};
