const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Where the sentence begins and ends that holds a stretch of a text, as offsets in UTF-16 units. Looks no farther than
 * `reach` units to each side; of a stretch over several sentences it is all of them.
 */
export function sentenceAround(
  text: string,
  { start, end }: { start: number; end: number },
  reach: number,
): { from: number; to: number } {
  const first = Math.max(0, start - reach);
  const last = Math.min(text.length, end + reach);
  let from = first;
  let to = last;
  for (const { index, segment } of sentences.segment(text.slice(first, last))) {
    if (first + index <= start) from = first + index;
    if (first + index + segment.length >= end) {
      to = first + index + segment.length;
      break;
    }
  }
  return { from, to };
}
