import { stemmer } from 'stemmer';
import { isUnspaced } from './divide-run.ts';
import { divideElided } from './elided.ts';
import { normalWord, normalWords } from './normal-words.ts';
import { inARow, shortWord } from './records.ts';
import type { Stem } from './stems/stem.ts';

/** A word of a query, with the beginning that all its inflected forms share. */
export interface QueryWord {
  text: string;
  stem: string;
  /** The stem in the reader's language, where that is not English, and what makes it of other words. */
  own?: { stem: string; of: Stem };
  /** What the index is asked for: it answers with every word that begins so. */
  beginning: string;
}

/** The shortest beginning that answers for a longer word; of kanji and the like, whose letters say more. */
const SHORTEST = 3;
const SHORTEST_UNSPACED = 2;
/** What is written in hiragana alone is mostly the ending of a word. */
const ENDING = /^\p{sc=Hiragana}+$/u;

/** Whether a word, or its stem, answers only for itself. */
export const isShort = (word: string): boolean =>
  word.length < SHORTEST && (word.length < SHORTEST_UNSPACED || !isUnspaced(word) || ENDING.test(word));

/** Makes a value for each word once, as long as the words are not too many to keep. */
function remembering<Value>(make: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      value = make(word);
      if (known.size > 50_000) known.clear();
      known.set(word, value);
    }
    return value;
  };
}

const stemOf = remembering((word) => (/^[a-z]+$/.test(word) ? stemmer(word) : word));

/** What the index is asked for to find a word just as it stands. */
export const wholeWord = (word: string): string => (isShort(word) ? shortWord(word) : word);

/**
 * The words under which the index has a word, already normal, so that `wholeWord` and `queryWord` find it; the stem of
 * its language is one, if it does not begin with it: gesammelt is found by sammelte.
 */
export function indexedAs(word: string, of?: Stem): string[] {
  const stems = [stemOf(word), ...(of ? [of(word)] : [])];
  const other = stems.filter((stem, at) => at > 0 && !isShort(stem) && !word.startsWith(stem));
  return [word, ...stems.filter(isShort).map(shortWord), ...other];
}

/** The beginning that a word and its stem have in common. */
function sharedBeginning(text: string, stem: string): string {
  let shared = 0;
  while (shared < stem.length && stem[shared] === text[shared]) shared++;
  return text.slice(0, shared);
}

/** Makes a word of a query, already normal, ready for the index; `of` makes stems in the reader's language. */
export function queryWord(text: string, of?: Stem): QueryWord {
  const stem = stemOf(text);
  const shared = sharedBeginning(text, stem);
  // The stem of a word in -y ends in -i, that of its plural as well.
  const english = shared === stem && stem.endsWith('i') ? shared.slice(0, -1) : shared;
  const own = of && { stem: of(text), of };
  const both = own && sharedBeginning(english, own.stem);
  // Where the stem begins otherwise, the index has the word under it.
  const beginning = own && isShort(sharedBeginning(text, own.stem)) ? own.stem : (both ?? english);
  return { text, stem, ...(own && { own }), beginning: isShort(beginning) ? wholeWord(text) : beginning };
}

/** The comparable words inside one printed word: all of it, and what hyphens and elision divide. */
export const partsOf = remembering((word): string[] => {
  const inside = normalWords(divideElided(inARow([word])));
  return inside.length > 1 ? [normalWord(word), ...inside] : inside;
});

/**
 * How far a printed word answers a word of a query: 1 the same, less another form of it or a longer word, 0 not at
 * all.
 */
export function matchWord(word: string, { text, stem, own }: QueryWord): number {
  let best = 0;
  for (const part of partsOf(word)) {
    if (part === text) return 1;
    if (own && own.of(part) === own.stem) best = Math.max(best, 0.85);
    if (part.slice(0, 2) !== text.slice(0, 2)) continue;
    if (stemOf(part) === stem) best = Math.max(best, 0.85);
    else if (!isShort(text) && part.startsWith(text)) best = Math.max(best, 0.6);
  }
  return best;
}
