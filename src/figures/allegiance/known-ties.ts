import type { Tie } from './ties-of.ts';

/** From when one looks: from the article's day, or from today. */
export type Known = 'then' | 'now';

/** The ties as they were known: then, without those that came out later, and unended where the end did. */
export function knownTies(ties: readonly Tie[], known: Known): Tie[] {
  if (known === 'now') return [...ties];
  return ties
    .filter(({ later }) => !later)
    .map(({ to, endLater, ...tie }): Tie => ({ ...tie, to: endLater ? undefined : to, endLater: false }));
}
