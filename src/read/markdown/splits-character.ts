const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
let last: { text: string; segments: Intl.Segments } | undefined;

/** What may stand in the middle of a character as readers see it: only then is the segmenter asked, which is slow. */
const INNER = /\p{M}|\p{Cf}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u;

/**
 * Whether a border at `at` would cut a character as readers see it (Unicode Standard Annex 29): an accent off its
 * letter, a person out of a family, a flag in two.
 */
export function splitsCharacter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  if (text.charCodeAt(at - 1) < 0x300 && text.charCodeAt(at) < 0x300) return false;
  if (/[\uDC00-\uDFFF]/.test(text[at] as string)) return true;
  const around = text.slice(Math.max(0, at - 2), at + 2);
  if (!INNER.test(around)) return false;
  if (last?.text !== text) last = { text, segments: graphemes.segment(text) };
  return last.segments.containing(at)?.index !== at;
}
