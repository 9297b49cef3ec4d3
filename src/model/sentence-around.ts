/**
 * Where the sentence begins and ends that holds a stretch of a text of this `length`, as offsets in UTF-16 units;
 * `ends` are those of its sentences (`sentenceEnds`). Goes no farther than `reach` units to each side; of a stretch
 * over several sentences it is all of them.
 */
export function sentenceAround(
  { length, ends }: { length: number; ends: readonly number[] },
  { start, end }: { start: number; end: number },
  reach: number,
): { from: number; to: number } {
  const from = ends.findLast((one) => one <= start) ?? 0;
  const to = ends.find((one) => one >= end) ?? length;
  return { from: Math.max(from, start - reach), to: Math.min(to, end + reach) };
}
