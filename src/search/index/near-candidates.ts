import { slipsAllowed } from '../words/name-distance.ts';
import type { NameForm, NameIndex } from '../words/name-index.ts';
import { restsOf } from './rests-of.ts';

/** The most slips that a word may have; `slipsAllowed` gives no more. */
const MOST = slipsAllowed(Number.POSITIVE_INFINITY);

/**
 * Finds the names of an index of which a word may be a slip, in their order, without comparing it with every name: two
 * words that are so few slips apart (or of which one has a letter moved) have something in common once so many letters
 * are taken out of each, and what names leave is kept by its letters (a deletion index, as in SymSpell). All that
 * `nearForms` would take are among them, and some that it would not. `longest` is the longest word that will be asked
 * for: a name that is much longer is none of which it is a slip. `sound` is the word as `foldName` gives it.
 */
export function nearCandidates({ forms }: NameIndex, longest: number): (word: string, sound: string) => NameForm[] {
  const byRest = new Map<number, number[]>();
  for (const [at, { plain, sound }] of forms.entries()) {
    if (plain.length > longest + MOST + 1) continue;
    for (const rest of new Set([...restsOf(plain, MOST), ...restsOf(sound, MOST)])) {
      const places = byRest.get(rest);
      if (places) places.push(at);
      else byRest.set(rest, [at]);
    }
  }
  return (word, sound) => {
    const slips = slipsAllowed(word.length);
    const found = new Set<number>();
    for (const spelling of new Set([word, sound])) {
      for (const rest of restsOf(spelling, slips)) for (const at of byRest.get(rest) ?? []) found.add(at);
    }
    return [...found].sort((a, b) => a - b).map((at) => forms[at] as NameForm);
  };
}
