import type * as EN from '../en/print.ts';
import type { Spoken } from '../spoken.ts';

export const PRINT_WORDS: Spoken<typeof EN.PRINT_WORDS> = {
  works: 'المصادر',
  from: (address) => `طُبع من ${address}`,
  asOf: (what) => `كما عُرف آنذاك: ${what}.`,
};
