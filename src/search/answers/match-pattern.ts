import type { Pattern, PatternToken } from './answers-file.ts';

/** The words that stand in each slot. */
export type Slots = Record<string, string[]>;

/** The longest name that a slot takes, in words. */
const LONGEST = 8;

/** Every way in which words are an instance of a pattern as a whole; a slot takes at least one word. */
export function matchPattern({ tokens }: Pattern, words: readonly string[]): Slots[] {
  const found: Slots[] = [];
  const go = (t: number, w: number, slots: Slots): void => {
    const token = tokens[t] as PatternToken | undefined;
    if (!token) {
      if (w === words.length) found.push(slots);
      return;
    }
    if ('slot' in token) {
      // The day is a single token of its own.
      const most = token.slot === 'day' ? 1 : LONGEST;
      for (let n = 1; n <= most && w + n <= words.length; n++) {
        go(t + 1, w + n, { ...slots, [token.slot]: words.slice(w, w + n) });
      }
      return;
    }
    if (w < words.length && token.words.includes(words[w] as string)) go(t + 1, w + 1, slots);
    if (token.optional) go(t + 1, w, slots);
  };
  go(0, 0, {});
  return found;
}

/** How many words of its own a pattern has: of two that fit, the one with more says more. */
export const literalsOf = ({ tokens }: Pattern): number =>
  tokens.filter((token) => 'words' in token && !token.optional).length;
