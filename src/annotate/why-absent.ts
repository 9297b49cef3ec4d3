import type { RuleFacts } from '../model/rules.ts';
import { quoteFinder } from './find-quote.ts';
import type { TextQuoteSelector } from './match-quote.ts';
import { nearestWords } from './nearest-words.ts';

/** How many comparisons "did you mean" may take for all that is absent from one article: about a second. */
const PATIENCE = 400_000;

/**
 * Prepares to say of selectors that match nowhere why not: that only the context is wrong, or what comes nearest. After
 * very many of them nothing near is looked for any more.
 */
export function absenceTeller(texts: readonly string[]): (selector: TextQuoteSelector) => RuleFacts {
  const find = quoteFinder(texts);
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  let left = PATIENCE;
  return ({ exact, prefix, suffix }) => {
    const withContext = prefix !== undefined || suffix !== undefined;
    if (withContext && find({ exact }).length > 0) return { value: exact, detail: 'with this prefix and suffix' };
    // Three lengths are tried at each word, and long words take longer to compare.
    left -= words * 3 * Math.ceil(exact.length / 100);
    return { value: exact, near: left < 0 ? undefined : nearestWords(exact, texts) };
  };
}
