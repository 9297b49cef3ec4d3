import type { Vocabulary } from './vocabulary.ts';

/** What filters call notes without a rating, whose kind has no sign of its own. */
export const GLOSS_KEY = 'gloss';

/** By what filters and lists tell a claim: its rating; else its kind, if that has a sign of its own; else a gloss. */
export function ratingKey(
  { rating, kind }: { rating?: string | undefined; kind: string },
  { claimKinds, ratings }: Pick<Vocabulary, 'claimKinds' | 'ratings'>,
): string {
  if (rating !== undefined) return rating;
  return claimKinds.get(kind)?.sign !== undefined && !ratings.has(kind) ? kind : GLOSS_KEY;
}
