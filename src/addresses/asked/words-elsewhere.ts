import { wordsIn } from './share-left.ts';

/** Fewer words stand in another paragraph by chance, unless that is the next one: it may have been split off. */
const ENOUGH = 8;

/**
 * The one other paragraph of a text in which all of some words stand that are in theirs no more; undefined if there is
 * none or more than one, or if they are too few to be known again so far away.
 */
export function wordsElsewhere<T extends { id: string; text: string }>(
  texts: readonly T[],
  id: string,
  words: string,
): T | undefined {
  const own = texts.findIndex((one) => one.id === id);
  const found = texts.flatMap((one, at) => (at !== own && one.text.includes(words) ? [{ one, at }] : []));
  const [only] = found;
  if (!only || found.length > 1) return undefined;
  return Math.abs(only.at - own) === 1 || wordsIn(words).length >= ENOUGH ? only.one : undefined;
}
