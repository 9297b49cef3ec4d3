import { expect, test } from 'vitest';
import { wordsElsewhere } from './words-elsewhere.ts';

const LONG = 'The ferry took people over for a penny and carts for six.';
const texts = (...all: string[]) => all.map((text, at) => ({ id: `p${at + 1}`, text }));
const found = (words: string, ...all: string[]) => wordsElsewhere(texts(...all), 'p1', words)?.id;

test('many words are known again anywhere, few in the next paragraph alone', () => {
  expect(found(LONG, 'a', 'b', `Then. ${LONG}`)).toBe('p3');
  expect(found('No record tells.', 'a', 'b', 'No record tells.')).toBeUndefined();
  expect(found('No record tells.', 'a', 'No record tells.', 'b')).toBe('p2');
});

test('not where they stand twice, nor in their own', () => {
  expect(found(LONG, 'a', LONG, LONG)).toBeUndefined();
  expect(found(LONG, LONG, 'a')).toBeUndefined();
});
