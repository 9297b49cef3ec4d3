import type { RuleFacts } from '../model/rules/rules.ts';
import { quoteFinder } from './find-quote.ts';
import type { TextQuoteSelector } from './match-quote.ts';
import { nearestWords } from './nearest-words.ts';
import { type OtherPlace, placeTeller } from './other-places.ts';

/** Why a selector matches nowhere: its words are not in the text, or where nothing can be marked. */
export interface Absence {
  why: 'absent' | 'misplaced';
  facts: RuleFacts;
}

/** How many comparisons "did you mean" may take for all that is absent from one article: about a second. */
const PATIENCE = 400_000;

/**
 * Prepares to say of selectors that match nowhere why not: that they stand where nothing can be marked, that only
 * the context is wrong, or what comes nearest. After
 * very many of them nothing near is looked for any more.
 */
export function absenceTeller(
  texts: readonly string[],
  others: readonly OtherPlace[],
): (selector: TextQuoteSelector) => Absence {
  const elsewhere = placeTeller(texts, others);
  const find = quoteFinder(texts);
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  let left = PATIENCE;
  return ({ exact, prefix, suffix }) => {
    const withContext = prefix !== undefined || suffix !== undefined;
    if (withContext && find({ exact }).length > 0) {
      return { why: 'absent', facts: { value: exact, detail: 'with this prefix and suffix' } };
    }
    const detail = elsewhere({ exact });
    if (detail) return { why: 'misplaced', facts: { value: exact, detail } };
    // Three lengths are tried at each word, and long words take longer to compare.
    left -= words * 3 * Math.ceil(exact.length / 100);
    return { why: 'absent', facts: { value: exact, near: left < 0 ? undefined : nearestWords(exact, texts) } };
  };
}
