import type * as EN from '../en/pinpoints.ts';
import type { Spoken } from '../spoken.ts';

export const PINPOINT_WORDS: Spoken<typeof EN.PINPOINT_WORDS> = {
  sentence: (first, last) => (first === last ? `第${first}文` : `第${first}–${last}文`),
  cell: (row, column) => `第${row}行第${column}列`,
  head: (column) => `第${column}列の見出し`,
  note: (number, within) => `注${number}、${within}`,
};
