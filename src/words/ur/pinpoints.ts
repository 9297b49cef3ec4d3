import type * as EN from '../en/pinpoints.ts';
import type { Spoken } from '../spoken.ts';

export const PINPOINT_WORDS: Spoken<typeof EN.PINPOINT_WORDS> = {
  sentence: (first, last) => (first === last ? `جملہ ${first}` : `جملے ${first}–${last}`),
  cell: (row, column) => `قطار ${row}، کالم ${column}`,
  head: (column) => `کالم ${column} کا سرنامہ`,
  note: (number, within) => `حاشیہ ${number}، ${within}`,
};
