const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * An initial or a short word with a full stop, as in "Mr. Brook" and "the U.S. Navy": it seldom ends a sentence. One
 * that stands alone must lack a vowel, since "One." may be a sentence.
 */
const SHORTENED = /(?:^(?:\p{Lu}[^aeiouy\P{Ll}]{0,2})|[\s(.“"]\p{Lu}\p{Ll}{0,2})\.\s*$/u;

/** The ends of the sentences of a text, as offsets in UTF-16 units. */
function sentenceEnds(text: string): number[] {
  const ends = [...sentences.segment(text)].map(({ index, segment }) => index + segment.length);
  return ends.filter((end, at) => at === ends.length - 1 || !SHORTENED.test(text.slice(ends[at - 1] ?? 0, end)));
}

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
  const ends = sentenceEnds(text.slice(first, last)).map((end) => first + end);
  const from = ends.findLast((end) => end <= start) ?? first;
  const to = ends.find((one) => one >= end) ?? last;
  return { from, to };
}
