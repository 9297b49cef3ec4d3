const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * An initial or a short word with a full stop, as in "Mr. Brook" and "the U.S. Navy": it seldom ends a sentence. One
 * that stands alone must lack a vowel, since "One." may be a sentence.
 */
const SHORTENED = /(?:^(?:\p{Lu}[^aeiouy\P{Ll}]{0,2})|[\s(.“"]\p{Lu}\p{Ll}{0,2})\.\s*$/u;

/** The ends of the sentences of a text, as offsets in UTF-16 units; the space between two belongs to the first. */
export function sentenceEnds(text: string): number[] {
  const ends = [...sentences.segment(text)].map(({ index, segment }) => index + segment.length);
  const goesOn = (end: number, at: number) =>
    // “Why?” he asked. 「行く。」と言った。
    /^\p{Ll}/u.test(text.slice(end)) ||
    (/[」』]$/.test(text.slice(0, end)) && /^[とっ]/.test(text.slice(end))) ||
    SHORTENED.test(text.slice(ends[at - 1] ?? 0, end));
  return ends.filter((end, at) => at === ends.length - 1 || !goesOn(end, at));
}
