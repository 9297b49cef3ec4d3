import type * as EN from '../en/print.ts';
import type { Spoken } from '../spoken.ts';

export const PRINT_WORDS: Spoken<typeof EN.PRINT_WORDS> = {
  works: 'مآخذ',
  from: (address) => `طباعت از ${address}`,
  asOf: (what) => `اُس وقت کی معلومات: ${what}۔`,
};
