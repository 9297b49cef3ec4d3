import { UNSPACED_SCRIPTS } from '../model/unspaced-scripts.ts';
import type { Range } from './range.ts';

/** A letter, mark or digit of a script that parts words by spaces. */
const WORD = new RegExp(String.raw`[[\p{L}\p{M}\p{N}_]--[${UNSPACED_SCRIPTS}]]`, 'v');

/** Whether a place is inside a word: a letter stands right before it and right after it. */
function isInside(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at, at + 2);
  return WORD.test([...before].at(-1) ?? '') && WORD.test([...after][0] ?? '');
}

/** Whether words of a text begin or end inside a longer word. */
export const cutsWord = (text: string, { start, end }: Range): boolean => isInside(text, start) || isInside(text, end);
