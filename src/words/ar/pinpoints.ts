import type * as EN from '../en/pinpoints.ts';
import type { Spoken } from '../spoken.ts';

export const PINPOINT_WORDS: Spoken<typeof EN.PINPOINT_WORDS> = {
  sentence: (first, last) => (first === last ? `الجملة ${first}` : `الجمل ${first}–${last}`),
  cell: (row, column) => `الصف ${row}، العمود ${column}`,
  head: (column) => `رأس العمود ${column}`,
  note: (number, within) => `الحاشية ${number}، ${within}`,
};
