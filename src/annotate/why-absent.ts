import type { RuleFacts } from '../model/rules.ts';
import { matchQuote, type TextQuoteSelector } from './match-quote.ts';
import { nearestWords } from './nearest-words.ts';

/** What a finding can say of a selector that matches nowhere: that only its context is wrong, or what comes nearest. */
export function whyAbsent({ exact }: TextQuoteSelector, texts: readonly string[]): RuleFacts {
  return texts.some((text) => matchQuote(text, { exact }).length > 0)
    ? { value: exact, detail: 'with this prefix and suffix' }
    : { value: exact, near: nearestWords(exact, texts) };
}
