import type { Work } from './work.ts';

/** Where a work is to be read: its address, else that of its DOI; nothing of one that is on paper alone. */
export const workAddress = ({ URL, DOI }: Pick<Work, 'URL' | 'DOI'>): string | undefined =>
  URL ?? (DOI === undefined ? undefined : `https://doi.org/${encodeURI(DOI)}`);
