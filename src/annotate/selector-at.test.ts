import { expect, test } from 'vitest';
import type { TextQuoteSelector } from './match-quote.ts';
import { selectorAt } from './selector-at.ts';

const TEXTS = ['He left them and he came to them again.', 'They said that he left them behind.', 'He left them.'];

test.each<[string, number, string, Partial<TextQuoteSelector>, TextQuoteSelector | undefined]>([
  ['words that stand once', 0, 'came', {}, { exact: 'came' }],
  ['words with a suffix that still fits', 0, 'them', { suffix: 'again' }, { exact: 'them', suffix: 'again' }],
  ['words with a prefix that no longer does', 0, 'came', { prefix: 'she' }, { exact: 'came', prefix: 'he' }],
  ['words that stand elsewhere too', 1, 'left them', {}, { exact: 'left them', prefix: 'he' }],
  ['words told apart only by what follows', 0, 'He left them', {}, { exact: 'He left them', suffix: 'and' }],
  ['words that had a prefix and now begin the paragraph', 1, 'They', { prefix: 'and' }, undefined],
  ['words with nothing to tell them', 2, 'He left', {}, { exact: 'He left', suffix: 'them.' }],
])('%s', (_name, index, words, like, expected) => {
  const start = (TEXTS[index] as string).lastIndexOf(words);
  const selector = selectorAt(TEXTS, index, { start, end: start + words.length }, { exact: 'x', ...like });
  expect(selector && JSON.parse(JSON.stringify(selector))).toEqual(expected);
});
