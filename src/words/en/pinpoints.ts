import type { Pinpoints } from '../../addresses/range/pinpoints.ts';

/** Words of citations for what is smaller than a paragraph; the command that resolves addresses has its own. */
export const PINPOINT_WORDS: Pinpoints = {
  sentence: (first, last) => (first === last ? `sentence ${first}` : `sentences ${first}–${last}`),
  cell: (row, column) => `row ${row}, column ${column}`,
  head: (column) => `head of column ${column}`,
  note: (number, within) => `note ${number}, ${within}`,
};
