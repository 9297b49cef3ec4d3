import { bareWords } from './bare-words.ts';
import type { Understood } from './understand.ts';

/** How many words of a query a name is found by, other than as a word of one. */
export const namedBy = ({ matches }: Understood): number =>
  matches.reduce((sum, { way, from, to }) => (way === 'part' ? sum : sum + to - from), 0);

/** Whether a name may stand in a query in a form that the vocabulary does not have. */
export function mayBeOtherForm(query: string, asTyped: Understood): boolean {
  const { words, matches } = asTyped;
  if (namedBy(asTyped) === words.length) return false;
  if (bareWords(query) !== query) return true;
  return matches.length === 0
    ? words.length > 1 || !/^[a-z]+$/.test(words[0] ?? 'a')
    : !/^[a-z ]+$/.test(words.join(' '));
}
