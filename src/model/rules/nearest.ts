import { closest, distance } from 'fastest-levenshtein';

/** The candidate nearest to `value`, if it is near enough to be a slip of the keyboard: "did you mean …". */
export function nearest(value: string, candidates: readonly string[]): string | undefined {
  if (value === '' || candidates.length === 0) return undefined;
  const best = closest(value, candidates);
  return distance(value, best) <= Math.max(2, Math.floor(value.length / 3)) ? best : undefined;
}
