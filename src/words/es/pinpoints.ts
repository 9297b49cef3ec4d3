import type * as EN from '../en/pinpoints.ts';
import type { Spoken } from '../spoken.ts';

export const PINPOINT_WORDS: Spoken<typeof EN.PINPOINT_WORDS> = {
  sentence: (first, last) => (first === last ? `frase ${first}` : `frases ${first}–${last}`),
  cell: (row, column) => `fila ${row}, columna ${column}`,
  head: (column) => `cabeza de la columna ${column}`,
  note: (number, within) => `nota ${number}, ${within}`,
};
