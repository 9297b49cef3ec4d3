import { expect, test } from 'vitest';
import { dictionaryWords } from './dictionary-words.ts';

/** A name, and the words of the dictionary that would be taken for it. */
const NAMES: [name: string, why: string, words: string[]][] = [
  ['Elmond', 'a slip', ['almond']],
  ['Rushya', 'the same sound', ['rushy', 'russia']],
  ['Mohamed', 'the same but for short vowels', ['mohammad', 'mohammedan', 'muhammad']],
  ['Olbani', 'a long a that is written o', ['albany']],
  ['Lanturn Hall', 'not for one word of several', []],
  ['Baghdad', 'not what is the name itself', []],
];

// All at once: each time it goes through the whole dictionary.
test('words of the dictionary that would be taken for a name, and no others', () => {
  const vocabulary = NAMES.map(([name]) => ({ id: name, name, aliases: [], forms: [], kind: 'person', mentions: 1 }));
  expect(dictionaryWords(vocabulary as never)).toEqual(NAMES.flatMap(([, , words]) => words).sort());
});
