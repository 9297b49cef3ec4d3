import { UNSPACED_SCRIPTS } from '../../model/unspaced-scripts.ts';

/** A word, or in scripts without spaces a character. */
const WORD = new RegExp(String.raw`(?:(?![${UNSPACED_SCRIPTS}])[\p{L}\p{N}\p{M}])+|[\p{L}\p{N}]`, 'gu');

/** The words of a text, or its characters where the script parts no words, in small letters. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** Which share of the words of a text another one still has, each as often as it has it: 0 to 1. */
export function shareLeft(was: string, is: string): number {
  const left = new Map<string, number>();
  for (const word of wordsIn(is)) left.set(word, (left.get(word) ?? 0) + 1);
  const words = wordsIn(was);
  let kept = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) kept++;
    left.set(word, count - 1);
  }
  return words.length === 0 ? 0 : kept / words.length;
}
