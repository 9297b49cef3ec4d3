import { stemmer } from 'stemmer';
import { normalWord, normalWords } from './normal-words.ts';

/** A word of a query, with the beginning that all its inflected forms share. */
export interface QueryWord {
  text: string;
  stem: string;
  /** What the index is asked for: it answers with every word that begins so. */
  beginning: string;
}

/** The shortest beginning that answers for a longer word. */
const SHORTEST = 3;

/** Makes a word of a query, already normal, ready for the index. */
export function queryWord(text: string): QueryWord {
  const stem = /^[a-z]+$/.test(text) ? stemmer(text) : text;
  let shared = 0;
  while (shared < stem.length && stem[shared] === text[shared]) shared++;
  // The stem of a word in -y ends in -i, that of its plural as well.
  const beginning = text.slice(0, shared < stem.length ? shared : stem.endsWith('i') ? shared - 1 : shared);
  return { text, stem, beginning: beginning.length < SHORTEST ? text : beginning };
}

const parts = new Map<string, string[]>();

/** The comparable words inside one printed word: all of it, and what hyphens divide. */
export function partsOf(word: string): string[] {
  const known = parts.get(word);
  if (known) return known;
  const inside = normalWords(word);
  const all = inside.length > 1 ? [normalWord(word), ...inside] : inside;
  if (parts.size > 50_000) parts.clear();
  parts.set(word, all);
  return all;
}

/** How far a printed word answers a word of a query: 1 the same, less another form of it or a longer word, 0 not at all. */
export function matchWord(word: string, { text, stem }: QueryWord): number {
  let best = 0;
  for (const part of partsOf(word)) {
    if (part === text) return 1;
    if (part.slice(0, 2) !== text.slice(0, 2)) continue;
    if (/^[a-z]+$/.test(part) && stemmer(part) === stem) best = Math.max(best, 0.85);
    else if (text.length >= SHORTEST && part.startsWith(text)) best = Math.max(best, 0.6);
  }
  return best;
}
