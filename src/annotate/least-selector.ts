import { matchQuote, type TextQuoteSelector } from './match-quote.ts';
import type { Range } from './range.ts';
import { selectorAt } from './selector-at.ts';

/**
 * The selector with the fewest words before and after it that fits the words at a range of the text with this index,
 * and no other place of `texts`: alone if they stand once. Nothing if the whole paragraph does not tell them apart.
 */
export function leastSelector(texts: readonly string[], index: number, range: Range): TextQuoteSelector | undefined {
  const text = texts[index] as string;
  const exact = text.slice(range.start, range.end);
  const least = selectorAt(texts, index, range, { exact });
  if (least) return least;
  const prefix = text.slice(0, range.start).trim() || undefined;
  const suffix = text.slice(range.end).trim() || undefined;
  return [
    { exact, prefix },
    { exact, suffix },
    { exact, prefix, suffix },
  ].find((selector) => texts.flatMap((one) => matchQuote(one, selector)).length === 1);
}
