import type * as EN from '../en/print.ts';
import type { Spoken } from '../spoken.ts';

export const PRINT_WORDS: Spoken<typeof EN.PRINT_WORDS> = {
  works: '引用文献',
  from: (address) => `印刷元：${address}`,
  asOf: (what) => `当時の情報：${what}。`,
};
