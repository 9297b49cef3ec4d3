/** A letter of a script that does not part words by spaces. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * Where words begin and end in a text whose script does not part them by spaces (UAX #29 and ICU's dictionaries);
 * nothing if it has no such script. Offsets in UTF-16 units, the end of the text included.
 */
export function wordBorders(text: string): ReadonlySet<number> | undefined {
  if (!UNSPACED.test(text)) return undefined;
  const borders = new Set<number>([text.length]);
  for (const { index } of segmenter.segment(text)) borders.add(index);
  return borders;
}
