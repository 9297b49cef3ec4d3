import type * as EN from '../en/pinpoints.ts';
import type { Spoken } from '../spoken.ts';

export const PINPOINT_WORDS: Spoken<typeof EN.PINPOINT_WORDS> = {
  sentence: (first, last) => (first === last ? `Satz ${first}` : `Sätze ${first}–${last}`),
  cell: (row, column) => `Zeile ${row}, Spalte ${column}`,
  head: (column) => `Kopf von Spalte ${column}`,
  note: (number, within) => `Anmerkung ${number}, ${within}`,
};
