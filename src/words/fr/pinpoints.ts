import type * as EN from '../en/pinpoints.ts';
import type { Spoken } from '../spoken.ts';

export const PINPOINT_WORDS: Spoken<typeof EN.PINPOINT_WORDS> = {
  sentence: (first, last) => (first === last ? `phrase ${first}` : `phrases ${first}–${last}`),
  cell: (row, column) => `ligne ${row}, colonne ${column}`,
  head: (column) => `tête de la colonne ${column}`,
  note: (number, within) => `note ${number}, ${within}`,
};
