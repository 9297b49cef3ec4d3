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

test.each([
  ['Then the Navy of Mr. Brook lost. All wept.', 'lost', 'Then the Navy of Mr. Brook lost. '],
  ['They met at St. Ives. All wept.', 'met', 'They met at St. Ives. '],
  ['Of U.S. Guild men it is said. All wept.', 'men', 'Of U.S. Guild men it is said. '],
  ['It was J. R. Moss. All wept.', 'was', 'It was J. R. Moss. '],
  ['It was late. Mr. Brook came. All wept.', 'Brook', 'Mr. Brook came. '],
  ['All wept. One. Two fell.', 'One', 'One. '],
  ['The IMU fell. It rose.', 'fell', 'The IMU fell. '],
  ['塔倒了。人们哭了。', '人们', '人们哭了。'],
])('%s: what is shortened does not end a sentence', (text, words, expected) => {
  const start = text.indexOf(words);
  const { from, to } = sentenceAround(text, { start, end: start + words.length }, 400);
  expect(text.slice(from, to)).toBe(expected);
});
