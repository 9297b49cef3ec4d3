import { divideElided } from '../words/elided.ts';
import type { NameIndex } from '../words/name-index.ts';
import { normalWords } from '../words/normal-words.ts';
import type { AnswersHead, NamedFilters } from './answers-file.ts';
import { inOneAgain, lettersApart, said } from './match-pattern.ts';
import { nameMeant } from './name-meant.ts';

/** A query read as filters: what is narrowed, and the words that are left to be searched for. */
export interface ReadFilters {
  filters: NamedFilters;
  rest: string;
}

const YEAR = /^[12]\d{3}$/;

/** How many words from one place on say a phrase; 0 if they do not. */
function saidAll(phrase: readonly string[], words: readonly string[], at: number): number {
  let to = at;
  for (const word of phrase) {
    const length = said(word, words, to);
    if (length === 0) return 0;
    to += length;
  }
  return to - at;
}

/** How many words from one place on are one of some, the longest; 0 if they are none. */
const saidOne = (some: readonly string[], words: readonly string[], at: number): number =>
  Math.max(0, ...some.map((word) => said(word, words, at)));

/** Words without those that are some. */
function without(some: readonly string[], words: readonly string[]): string[] {
  const left: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = saidOne(some, words, at);
    if (length === 0) left.push(words[at] as string);
    at += Math.max(1, length);
  }
  return left;
}

/**
 * Reads words for ratings, kinds of claim, times and years as filters, "disputed claims about the IMU"; undefined for a
 * query that holds any other words before it says of what.
 */
export function readFilters(query: string, head: AnswersHead, names: NameIndex): ReadFilters | undefined {
  const { phrases, claims, fillers, about } = head.filters;
  const typed = normalWords(divideElided(query.replace(/[?¿؟!¡]/g, ' '))).filter(
    (word) => !head.articles.includes(word),
  );
  const words = lettersApart(typed);
  const filters: NamedFilters = {};
  let noun = false;
  const other: string[] = [];
  let rest: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const phrase = phrases.find(({ words: own, key }) => filters[key] === undefined && saidAll(own, words, at) > 0);
    if (phrase) {
      // A single kind may be a word of a text as well.
      if (phrase.key === 'claimKind' && !phrase.plural && typed.length === 1) return undefined;
      Object.assign(filters, { [phrase.key]: phrase.value });
      noun ||= phrase.key === 'claimKind';
      at += saidAll(phrase.words, words, at) - 1;
    } else if (YEAR.test(word) && filters.year === undefined) filters.year = word;
    else if (saidOne(claims, words, at) > 0) {
      noun = true;
      at += saidOne(claims, words, at) - 1;
    } else if (saidOne(about, words, at) > 0) {
      const next = without(fillers, words.slice(at + saidOne(about, words, at)));
      if (next.length === 1 && YEAR.test(next[0] ?? '') && filters.year === undefined) continue;
      rest = next;
      break;
    } else if (saidOne(fillers, words, at) > 0) at += saidOne(fillers, words, at) - 1;
    else other.push(word);
  }
  if (Object.keys(filters).length === 0) return undefined;
  if ((other.length > 0 || rest.length > 0) && !noun) return undefined;
  const named = other.length > 0 ? other : rest;
  const entity = named.length > 0 ? nameMeant(normalWords(inOneAgain(named)), names, head.persons, false) : undefined;
  if (other.length > 0 && !entity) return undefined;
  return entity ? { filters: { ...filters, entity }, rest: '' } : { filters, rest: inOneAgain(rest) };
}
