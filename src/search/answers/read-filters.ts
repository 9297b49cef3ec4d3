import { divideElided } from '../words/elided.ts';
import type { NameIndex } from '../words/name-index.ts';
import { normalWords } from '../words/normal-words.ts';
import type { AnswersHead, NamedFilters } from './answers-file.ts';
import { nameMeant } from './name-meant.ts';

/** A query read as filters: what is narrowed, and the words that are left to be searched for. */
export interface ReadFilters {
  filters: NamedFilters;
  rest: string;
}

const YEAR = /^[12]\d{3}$/;

/**
 * Reads words for ratings, kinds of claim, times and years as filters, "disputed claims about the IMU"; undefined for a
 * query that holds any other words before it says of what.
 */
export function readFilters(query: string, head: AnswersHead, names: NameIndex): ReadFilters | undefined {
  const { phrases, claims, fillers, about } = head.filters;
  const words = normalWords(divideElided(query.replace(/[?¿؟!¡]/g, ' '))).filter(
    (word) => !head.articles.includes(word),
  );
  const filters: NamedFilters = {};
  let noun = false;
  const other: string[] = [];
  let rest: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const phrase = phrases.find(
      ({ words: own, key }) => filters[key] === undefined && own.every((one, i) => words[at + i] === one),
    );
    if (phrase) {
      // A single kind may be a word of a text as well.
      if (phrase.key === 'claimKind' && !phrase.plural && words.length === 1) return undefined;
      Object.assign(filters, { [phrase.key]: phrase.value });
      noun ||= phrase.key === 'claimKind';
      at += phrase.words.length - 1;
    } else if (YEAR.test(word) && filters.year === undefined) filters.year = word;
    else if (claims.includes(word)) noun = true;
    else if (about.includes(word)) {
      const next = words.slice(at + 1).filter((one) => !fillers.includes(one));
      if (next.length === 1 && YEAR.test(next[0] ?? '') && filters.year === undefined) continue;
      rest = next;
      break;
    } else if (!fillers.includes(word)) other.push(word);
  }
  if (Object.keys(filters).length === 0) return undefined;
  if ((other.length > 0 || rest.length > 0) && !noun) return undefined;
  const named = other.length > 0 ? other : rest;
  const entity = named.length > 0 ? nameMeant(named, names, head.persons, false) : undefined;
  if (other.length > 0 && !entity) return undefined;
  return entity ? { filters: { ...filters, entity }, rest: '' } : { filters, rest: rest.join(' ') };
}
