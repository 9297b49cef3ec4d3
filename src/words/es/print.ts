import type * as EN from '../en/print.ts';
import type { Spoken } from '../spoken.ts';

export const PRINT_WORDS: Spoken<typeof EN.PRINT_WORDS> = {
  works: 'Fuentes citadas',
  from: (address) => `Impreso desde ${address}`,
  asOf: (what) => `Lo sabido: ${what}.`,
};
