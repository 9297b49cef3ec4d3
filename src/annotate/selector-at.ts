import { matchQuote, type TextQuoteSelector } from './match-quote.ts';
import type { Range } from './range.ts';

/** A prefix or suffix is never made longer than this, in words. */
const LONGEST = 8;

const splitAtSpaces = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const joined = (words: string[]): string | undefined => words.join(' ') || undefined;

/**
 * A selector for the words at a range of the text with this index that fits no other place of `texts`, with as much
 * context as it takes; `like` had a prefix or suffix or none, and so has it. Nothing if there is none.
 */
export function selectorAt(
  texts: readonly string[],
  index: number,
  { start, end }: Range,
  like: TextQuoteSelector,
): TextQuoteSelector | undefined {
  const text = texts[index] as string;
  const exact = splitAtSpaces(text.slice(start, end)).join(' ');
  const fits = (selector: TextQuoteSelector) => {
    const places = texts.flatMap((one, at) => matchQuote(one, selector).map((range) => ({ at, range })));
    return places.length === 1 && places[0]?.at === index && places[0].range.start === start;
  };
  const stillThere = (selector: TextQuoteSelector) => matchQuote(text, selector).some((range) => range.start === start);
  const context = (before: number, after: number): TextQuoteSelector => ({
    exact,
    prefix: before > 0 ? joined(splitAtSpaces(text.slice(0, start)).slice(-before)) : undefined,
    suffix: joined(splitAtSpaces(text.slice(end)).slice(0, after)),
  });
  const [had, after] = [splitAtSpaces(like.prefix ?? '').length, splitAtSpaces(like.suffix ?? '').length];
  const unchanged = { ...like, exact };
  const prefix = had > 0 && stillThere({ exact, prefix: like.prefix }) ? like.prefix : context(had, 0).prefix;
  const suffix = after > 0 && stillThere({ exact, suffix: like.suffix }) ? like.suffix : context(0, after).suffix;
  const grown = Array.from({ length: LONGEST }, (_, more) => [
    context(Math.max(had, more + 1), after),
    context(had, Math.max(after, more + 1)),
    context(Math.max(had, more + 1), Math.max(after, more + 1)),
  ]).flat();
  return [unchanged, { exact, prefix, suffix }, ...grown].find(
    (selector) =>
      (had === 0 || selector.prefix !== undefined) && (after === 0 || selector.suffix !== undefined) && fits(selector),
  );
}
