import { UNSPACED_SCRIPTS } from '../model/unspaced-scripts.ts';
import { matchQuote, type TextQuoteSelector } from './match-quote.ts';
import type { Range } from './range.ts';

/** A prefix or suffix is never made longer than this, in words. */
const LONGEST = 8;

/** A word between spaces, or one letter of a script that parts its words by none. */
const WORD = new RegExp(String.raw`[${UNSPACED_SCRIPTS}]\p{M}*|(?:[\S--[${UNSPACED_SCRIPTS}]])+`, 'gv');

const wordsIn = (text: string): RegExpExecArray[] => [...text.matchAll(WORD)];
const inOneLine = (text: string): string => text.split(/\s+/).filter(Boolean).join(' ');

/** The last words of a text, or the first ones. */
const lastOf = (text: string, count: number): string => inOneLine(text.slice(wordsIn(text).at(-count)?.index ?? 0));
function firstOf(text: string, count: number): string {
  const last = wordsIn(text)[count - 1];
  return inOneLine(last ? text.slice(0, last.index + last[0].length) : text);
}

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
  const exact = inOneLine(text.slice(start, end));
  const fits = (selector: TextQuoteSelector) => {
    const places = texts.flatMap((one, at) => matchQuote(one, selector).map((range) => ({ at, range })));
    return places.length === 1 && places[0]?.at === index && places[0].range.start === start;
  };
  const stillThere = (selector: TextQuoteSelector) => matchQuote(text, selector).some((range) => range.start === start);
  const context = (before: number, after: number): TextQuoteSelector => ({
    exact,
    prefix: (before > 0 && lastOf(text.slice(0, start), before)) || undefined,
    suffix: (after > 0 && firstOf(text.slice(end), after)) || undefined,
  });
  const [had, after] = [wordsIn(like.prefix ?? '').length, wordsIn(like.suffix ?? '').length];
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
