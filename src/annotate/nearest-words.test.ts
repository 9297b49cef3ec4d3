import { expect, test } from 'vitest';
import { nearestWords } from './nearest-words.ts';

const TEXTS = ['They came to the valley in the summer.', 'An old “oath” was broken, and a new one given.'];

test.each([
  ['a slip of the keyboard', 'the vally in the', 'the valley in the'],
  ['another case', 'They Came to', 'They came to'],
  ['a word too few', 'came to valley', 'came to the valley'],
  ['a word too many', 'the valley in in the', 'the valley in the'],
  ['in a later text', 'oath wos broken', '“oath” was broken'],
  ['no comma at the end', 'was brokn', 'was broken'],
  ['quotes are typography', 'old "oath" wos', 'old “oath” was'],
  ['nothing near', 'zzzz qqqq', undefined],
  ['longer than every text', Array.from({ length: 30 }, () => 'word').join(' '), undefined],
])('%s', (_name, quote, words) => {
  expect(nearestWords(quote, TEXTS)).toBe(words);
});

test('without texts nothing is near', () => {
  expect(nearestWords('a word', [])).toBeUndefined();
});
