import { fold } from './fold.ts';
import { matchQuote, type TextQuoteSelector } from './match-quote.ts';
import type { Range } from './range.ts';

/** Where a selector matches: a range of one of several texts. */
export interface RangeIn extends Range {
  /** The index of the text. */
  block: number;
}

/**
 * Prepares texts to be searched for many quotes. Most texts do not hold the longest word of a quote, which is told
 * much faster than whether they hold the quote.
 */
export function quoteFinder(texts: readonly string[]): (selector: TextQuoteSelector) => RangeIn[] {
  const folded = texts.map(fold);
  return (selector) => {
    const words = fold(selector.exact).trim().split(/\s+/);
    const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '');
    return folded.flatMap((text, block) =>
      text.includes(longest) ? matchQuote(text, selector).map((range) => ({ ...range, block })) : [],
    );
  };
}
