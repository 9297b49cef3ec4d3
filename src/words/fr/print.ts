import type * as EN from '../en/print.ts';
import type { Spoken } from '../spoken.ts';

export const PRINT_WORDS: Spoken<typeof EN.PRINT_WORDS> = {
  works: 'Sources citées',
  from: (address) => `Imprimé depuis ${address}`,
  asOf: (what) => `État connu : ${what}.`,
};
