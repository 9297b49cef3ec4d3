import { isUnspaced } from '../words/divide-run.ts';
import type { Pattern, PatternToken } from './answers-file.ts';

/** The words that stand in each slot. */
export type Slots = Record<string, string[]>;

/** The longest name that a slot takes, in words; in a question of letters, in letters. */
const LONGEST = 8;
const LONGEST_UNSPACED = 24;

/**
 * Words of a question as patterns are compared with them: of scripts without spaces each letter, since it is not sure
 * how a dictionary parts what was typed.
 */
export const lettersApart = (words: readonly string[]): string[] =>
  words.flatMap((word) => (isUnspaced(word) ? [...word] : [word]));

/** How many words from one place on are a word of a pattern: one, or its letters; 0 if they are not. */
export function said(word: string, words: readonly string[], from: number): number {
  if (words[from] === word) return 1;
  if (!isUnspaced(word)) return 0;
  const letters = [...word];
  return letters.every((letter, at) => words[from + at] === letter) ? letters.length : 0;
}

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
      const most = token.slot === 'day' ? 1 : isUnspaced(words[w] ?? '') ? LONGEST_UNSPACED : LONGEST;
      for (let n = 1; n <= most && w + n <= words.length; n++) {
        go(t + 1, w + n, { ...slots, [token.slot]: words.slice(w, w + n) });
      }
      return;
    }
    for (const length of new Set(token.words.map((word) => said(word, words, w)))) {
      if (length > 0) go(t + 1, w + length, slots);
    }
    if (token.optional) go(t + 1, w, slots);
  };
  go(0, 0, {});
  return found;
}

/** Words of a slot as they were typed: letters without spaces follow one another. */
export const inOneAgain = (words: readonly string[]): string =>
  words.reduce((all, word) => `${all}${isUnspaced(all.slice(-1)) && isUnspaced(word) ? '' : ' '}${word}`, '').trim();

/** How many words of its own a pattern has: of two that fit, the one with more says more. */
export const literalsOf = ({ tokens }: Pattern): number =>
  tokens.filter((token) => 'words' in token && !token.optional).length;
