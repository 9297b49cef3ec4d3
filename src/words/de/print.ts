import type * as EN from '../en/print.ts';
import type { Spoken } from '../spoken.ts';

export const PRINT_WORDS: Spoken<typeof EN.PRINT_WORDS> = {
  works: 'Quellen',
  from: (address) => `Gedruckt von ${address}`,
  asOf: (what) => `Stand damals: ${what}.`,
};
