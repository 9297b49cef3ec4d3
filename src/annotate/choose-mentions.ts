import type { NameAt } from './find-names.ts';
import { overlap, type Range } from './range.ts';

/**
 * Of all that might be a mention, those that are: the longest first, then the leftmost, none overlapping
 * another, none touching a `closed` range (a link, code). In the order of the text.
 */
export function chooseMentions(candidates: readonly NameAt[], closed: readonly Range[]): NameAt[] {
  const longestFirst = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken: NameAt[] = [];
  const blocked = [...closed];
  for (const candidate of longestFirst) {
    if (blocked.some((range) => overlap(range, candidate))) continue;
    taken.push(candidate);
    blocked.push(candidate);
  }
  return taken.sort((a, b) => a.start - b.start);
}
