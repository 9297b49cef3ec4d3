import { expect, test } from 'vitest';
import { anchorQuotes, type MarkedWords } from './anchor-quotes.ts';

const TEXTS = ['The crews sailed in May. The crews came back.', 'Nobody saw the crews in June.', 'A “quay” was built.'];
/** As a page prints them: one after the other, behind a head of some length. */
const printedAt = ({ block, start }: { block: number; start: number }) => block * 100 + start;
const anchored = (...marked: MarkedWords[]) =>
  anchorQuotes(TEXTS, marked, printedAt).map((one) =>
    'range' in one ? `${one.range.block}:${one.range.start}` : `${one.why} ${one.places}`,
  );

test.each<[string, MarkedWords, string]>([
  ['words that stand once', { exact: 'sailed in May' }, '0:10'],
  ['with other quotation marks', { exact: '"quay"' }, '2:2'],
  ['over other white space', { exact: 'sailed\n  in May' }, '0:10'],
  ['by what stood before them', { exact: 'crews', prefix: 'saw the ' }, '1:15'],
  ['by half a word before them', { exact: 'crews', prefix: 'dy saw the ' }, '1:15'],
  ['by what stood after them', { exact: 'crews', suffix: ' came' }, '0:29'],
  ['before the end of a paragraph', { exact: 'in June', suffix: '. A “quay” was' }, '1:21'],
  ['behind the head of one', { exact: 'The crews', prefix: 'Two crews\n\n1 ', suffix: ' sailed' }, '0:0'],
  ['words that stand in three places', { exact: 'crews' }, 'several 3'],
  ['words that are not there', { exact: 'ships' }, 'absent 0'],
  ['words over two paragraphs', { exact: 'came back. Nobody saw' }, 'absent 0'],
  ['a word between others', { exact: 'May', prefix: 'as it ', suffix: ' be' }, 'elsewhere 1'],
  ['many words between others', { exact: 'The crews sailed in May. The', suffix: ' boats' }, '0:0'],
  ['no words', { exact: ' ' }, 'absent 0'],
])('%s', (_name, marked, expected) => expect(anchored(marked)).toEqual([expected]));

test('the place in the page tells words apart that nothing else does', () => {
  expect(anchored({ exact: 'crews', start: 29 })).toEqual(['0:29']);
  expect(anchored({ exact: 'crews', start: 31 })).toEqual(['0:29']);
  // Between two places it tells nothing.
  expect(anchored({ exact: 'crews', start: 16 })).toEqual(['several 3']);
  expect(anchored({ exact: 'crews', start: 900 })).toEqual(['several 3']);
});

test('what is certain tells how far the page runs ahead of the text', () => {
  const certain = { exact: 'sailed in May', start: 1010 };
  expect(anchored(certain, { exact: 'crews', start: 1115 })).toEqual(['0:10', '1:15']);
  expect(anchored(certain, { exact: 'crews', start: 15 })).toEqual(['0:10', 'several 3']);
});

test('a place is no reason against what stood around', () => {
  expect(anchored({ exact: 'crews', prefix: 'few ', start: 29 })).toEqual(['elsewhere 3']);
});
