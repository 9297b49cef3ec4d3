import { fold } from './fold.ts';
import type { Range } from './range.ts';
import { splitsCharacter } from './splits-character.ts';

/** Words to be found, and the words that stand right before and after them (W3C Web Annotation, TextQuoteSelector). */
export interface TextQuoteSelector {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

const pattern = (words: string): string =>
  fold(words)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');

/**
 * Every range of `text` at which the selector's words stand, between its prefix and suffix. Exact but for
 * typography (straight and curly quotes, kinds of space and hyphen); nothing is guessed. None begins or ends inside a
 * character as readers see it.
 */
export function matchQuote(text: string, selector: TextQuoteSelector): Range[] {
  const exact = selector.exact.trim();
  if (exact === '') return [];
  // White space next to the words belongs to neither side: an editor cannot see whether it was copied.
  const before = selector.prefix === undefined ? '' : `(?<=${pattern(selector.prefix.trim())}\\s*)`;
  const after = selector.suffix === undefined ? '' : `(?=\\s*${pattern(selector.suffix.trim())})`;
  // The words stand in a lookahead, so that occurrences which overlap are all found.
  const finder = new RegExp(`${before}(?=(${pattern(exact)})${after})`, 'gu');
  return [...fold(text).matchAll(finder)]
    .map((found) => ({ start: found.index, end: found.index + (found[1] as string).length }))
    .filter(({ start, end }) => !splitsCharacter(text, start) && !splitsCharacter(text, end));
}
