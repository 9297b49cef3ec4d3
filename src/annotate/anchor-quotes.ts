import { agreesBefore, agreesBehind } from './agrees-beyond.ts';
import { quoteFinder, type RangeIn } from './find-quote.ts';
import { fold } from './fold.ts';
import type { TextQuoteSelector } from './match-quote.ts';

/** Words that were marked in a page, and where they began in its text, in UTF-16 units, if that is known. */
export interface MarkedWords extends TextQuoteSelector {
  start?: number | undefined;
}

/** Where marked words stand; or why that is not certain, with how many places they could be. */
export type Anchored = { range: RangeIn } | { why: 'absent' | 'elsewhere' | 'several'; places: number };

/** Words of so many letters, spaces left out, are the same ones even between others: nobody writes them twice. */
const LONG = 20;
/** How far from its place by the text of the page a word may stand there, and within how far no other may, in units. */
const NEAR = 8;
const ALONE = 24;

const letters = (text: string): string => fold(text).replace(/\s+/g, '').toLowerCase();

/**
 * Finds words that were marked in a page of an article again: by the words themselves, by what stood around them, in
 * their paragraph and beyond it, and, where that leaves several, by their distance from others that are certain.
 * `printedAt` gives the offset of a place in `printed`, the text that the article's page has. Nothing is guessed.
 */
export function anchorQuotes(
  texts: readonly string[],
  marked: readonly MarkedWords[],
  printedAt: (range: RangeIn) => number | undefined,
  printed: string,
): Anchored[] {
  const find = quoteFinder(texts);
  const around = ({ block, start, end }: RangeIn): [string, string] => {
    const text = texts[block] as string;
    return [letters(text.slice(0, start)), letters(text.slice(end))];
  };
  /** The text of the page before and behind a paragraph, as far as it is known. */
  const beyond = (block: number): [string, string] => {
    const length = texts[block]?.length ?? 0;
    const [from, to] = [0, length].map((at) => printedAt({ block, start: at, end: at }));
    return [printed.slice(0, from ?? 0), printed.slice(to ?? printed.length)];
  };

  const found = marked.map(({ exact, prefix = '', suffix = '' }) => {
    const all = find({ exact });
    const [before, after] = [letters(prefix), letters(suffix)];
    const whole = all.filter((one) => {
      const [left, right] = around(one);
      return left.endsWith(before) && right.startsWith(after);
    });
    // What stood around them may reach beyond the paragraph.
    const within = all.filter((one) => {
      const [left, right] = around(one);
      const [above, below] = beyond(one.block);
      return (
        (left.endsWith(before) || (before.endsWith(left) && agreesBefore(prefix, left.length, above))) &&
        (right.startsWith(after) || (after.startsWith(right) && agreesBehind(suffix, right.length, below)))
      );
    });
    return { all, left: whole.length > 0 ? whole : within };
  });

  const certain = found.map(({ all, left }, index): RangeIn | undefined => {
    if (left.length === 1) return left[0];
    return all.length === 1 && letters(marked[index]?.exact ?? '').length >= LONG ? all[0] : undefined;
  });

  // How far the text of the page runs ahead of ours, at each place that is certain.
  const ahead = certain.flatMap((range, index) => {
    const [start, at] = [marked[index]?.start, range && printedAt(range)];
    return start === undefined || at === undefined ? [] : [{ start, by: start - at }];
  });
  const byPosition = (start: number, ranges: readonly RangeIn[]): RangeIn | undefined => {
    const [nearest] = [...ahead].sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
    const far = (range: RangeIn) => Math.abs((printedAt(range) ?? Number.NaN) + (nearest?.by ?? 0) - start);
    const close = ranges.filter((range) => far(range) <= ALONE);
    const [only] = close;
    return close.length === 1 && only && far(only) <= NEAR ? only : undefined;
  };

  return found.map(({ all, left }, index): Anchored => {
    const { start } = marked[index] as MarkedWords;
    const range = certain[index] ?? (start === undefined ? undefined : byPosition(start, left));
    if (range) return { range };
    if (all.length === 0) return { why: 'absent', places: 0 };
    return left.length === 0 ? { why: 'elsewhere', places: all.length } : { why: 'several', places: left.length };
  });
}
