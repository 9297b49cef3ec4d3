import { sentenceEnds } from './sentence-ends.ts';

/**
 * Where the sentence begins and ends that holds a stretch of a text, as offsets in UTF-16 units. Looks no farther than
 * `reach` units to each side; of a stretch over several sentences it is all of them. `language` is that of the text.
 */
export function sentenceAround(
  text: string,
  { start, end }: { start: number; end: number },
  reach: number,
  language?: string,
): { from: number; to: number } {
  const first = Math.max(0, start - reach);
  const last = Math.min(text.length, end + reach);
  const ends = sentenceEnds(text.slice(first, last), language).map((end) => first + end);
  const from = ends.findLast((end) => end <= start) ?? first;
  const to = ends.find((one) => one >= end) ?? last;
  return { from, to };
}
