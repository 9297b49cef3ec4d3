import { LOCALE } from './en/locale.ts';

/** Names as a list in the language of the interface: "A, B, and C". */
export const joinNames = (names: readonly string[]): string =>
  new Intl.ListFormat(LOCALE.language, { type: 'conjunction' }).format(names);
