import type { NameAt } from './find-names.ts';
import type { Range } from './range.ts';

/**
 * Of all that might be a mention, those that are: the longest first, then the leftmost, none overlapping
 * another, none touching a `closed` range (a link, code). In the order of the text.
 */
export function chooseMentions(candidates: readonly NameAt[], closed: readonly Range[]): NameAt[] {
  const longestFirst = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken: NameAt[] = [];
  // By character, so that ten thousand names in a paragraph are no more work each than one.
  const blocked = new Uint8Array([...candidates, ...closed].reduce((most, { end }) => Math.max(most, end), 0));
  for (const { start, end } of closed) blocked.fill(1, start, end);
  for (const candidate of longestFirst) {
    const { start, end } = candidate;
    if (blocked.subarray(start, end).includes(1)) continue;
    taken.push(candidate);
    blocked.fill(1, start, end);
  }
  return taken.sort((a, b) => a.start - b.start);
}
