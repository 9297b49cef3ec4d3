import { expect, test } from 'vitest';
import { matchQuote } from '../../annotate/match-quote.ts';
import { splitsCharacter } from './splits-character.ts';

test.each([
  ['an accent from its letter', 'x\u0302y', 1],
  ['a person from a family', '👩\u200d👧', 2],
  ['a person from the joiner', '👩\u200d👧', 3],
  ['a colour of skin from a hand', '👋🏽', 2],
  ['a flag in two', '🇵🇰', 2],
  ['two flags in the wrong place', '🇵🇰🇺🇸', 6],
  ['one character in two halves', '🧭', 1],
  ['a vowel sign from its consonant', 'कि', 1],
  ['the sign of a keycap', '1\ufe0f\u20e3', 1],
])('it would cut %s', (_name, text, at) => {
  expect(splitsCharacter(text, at)).toBe(true);
});

test.each([
  ['the head', '\u0302', 0],
  ['the end', 'x\u0302', 2],
  ['after an accent', 'x\u0302y', 2],
  ['between two flags', '🇵🇰🇺🇸', 4],
  ['between two emoji', '🧭🧭', 2],
  ['between letters', 'éà', 1],
  ['before an emoji', 'a🧭', 1],
])('it cuts nothing at %s', (_name, text, at) => {
  expect(splitsCharacter(text, at)).toBe(false);
});

test('a quote is not found inside a character', () => {
  expect(matchQuote('👩\u200d👧 and 👩', { exact: '👩' })).toEqual([{ start: 10, end: 12 }]);
  expect(matchQuote('🇵🇰🇺🇸', { exact: '🇰🇺' })).toEqual([]);
  expect(matchQuote('cafx\u0302', { exact: 'cafx' })).toEqual([]);
});
