import { expect, test } from 'vitest';
import { sentenceAround } from './sentence-around.ts';

const TEXT = 'The bridge fell. Two boats crossed by night. Nobody was told.';

test.each([
  ['words within a sentence', 'boats', 400, 'Two boats crossed by night. '],
  ['words of the first', 'bridge', 400, 'The bridge fell. '],
  ['words of the last', 'told', 400, 'Nobody was told.'],
  ['words over two sentences', 'night. Nobody', 400, 'Two boats crossed by night. Nobody was told.'],
  ['no farther than asked', 'boats', 3, 'wo boats cr'],
])('%s', (_name, words, reach, expected) => {
  const start = TEXT.indexOf(words);
  const { from, to } = sentenceAround(TEXT, { start, end: start + words.length }, reach);
  expect(TEXT.slice(from, to)).toBe(expected);
});
