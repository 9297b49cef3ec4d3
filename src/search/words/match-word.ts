import { stemmer } from 'stemmer';
import { isUnspaced } from './divide-run.ts';
import { divideElided } from './elided.ts';
import { normalWord, normalWords } from './normal-words.ts';
import { inARow, shortWord } from './records.ts';

/** A word of a query, with the beginning that all its inflected forms share. */
export interface QueryWord {
  text: string;
  stem: string;
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

/** The words under which the index has a word, already normal, so that `wholeWord` and `queryWord` find it. */
export function indexedAs(word: string): string[] {
  const stem = stemOf(word);
  return isShort(stem) ? [word, shortWord(stem)] : [word];
}

/** Makes a word of a query, already normal, ready for the index. */
export function queryWord(text: string): QueryWord {
  const stem = stemOf(text);
  let shared = 0;
  while (shared < stem.length && stem[shared] === text[shared]) shared++;
  // The stem of a word in -y ends in -i, that of its plural as well.
  const beginning = text.slice(0, shared < stem.length ? shared : stem.endsWith('i') ? shared - 1 : shared);
  return { text, stem, beginning: isShort(beginning) ? wholeWord(text) : beginning };
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
export function matchWord(word: string, { text, stem }: QueryWord): number {
  let best = 0;
  for (const part of partsOf(word)) {
    if (part === text) return 1;
    if (part.slice(0, 2) !== text.slice(0, 2)) continue;
    if (stemOf(part) === stem) best = Math.max(best, 0.85);
    else if (!isShort(text) && part.startsWith(text)) best = Math.max(best, 0.6);
  }
  return best;
}
