import { expect, test } from 'vitest';
import { cutsWord } from './cuts-word.ts';

test.each([
  ['he', 'and he left', false],
  ['he', 'the end', true],
  ['he', 'hers', true],
  ['Omar', 'Omar’s end', false],
  ['cafe', 'cafe\u0301', true],
  ['東京', '東京湾', false],
  ['𐐀', 'a 𐐀 b', false],
  ['𐐀', '𐐀𐐁', true],
])('"%s" in "%s": %s', (words, text, cuts) => {
  const start = text.indexOf(words);
  expect(cutsWord(text, { start, end: start + words.length })).toBe(cuts);
});
