import { expect, test } from 'vitest';
import { type Anchored, anchorQuotes, type MarkedWords } from './anchor-quotes.ts';

const TEXTS = ['The crews sailed in May. The crews came back.', 'Nobody saw the crews in June.', 'A “quay” was built.'];
/** As a page prints them: one after the other, behind a head of some length. */
const printedAt = ({ block, start }: { block: number; start: number }) => block * 100 + start;
const PRINTED = TEXTS.map((text) => text.padEnd(100)).join('');
const said = (one: Anchored) => ('range' in one ? `${one.range.block}:${one.range.start}` : `${one.why} ${one.places}`);
const anchored = (...marked: MarkedWords[]) => anchorQuotes(TEXTS, marked, printedAt, PRINTED).map(said);

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

test.each<[string, string[], MarkedWords, string]>([
  ['other words before a first', ['Peace.', 'He wanted war.'], { exact: 'Peace', prefix: 'He wanted ' }, 'elsewhere 1'],
  ['words of a later one before it', ['Fish', 'He sold no.'], { exact: 'Fish', prefix: 'He sold ' }, 'elsewhere 1'],
  ['other words behind it', ['Fish', 'He sold no meat.'], { exact: 'Fish', suffix: ' at all' }, 'elsewhere 1'],
  ['other words behind a last', ['He sold no meat', 'Fish'], { exact: 'Fish', suffix: ' at all' }, 'elsewhere 1'],
  ['other words before a later', ['Fish.', 'Meat.'], { exact: 'Meat', prefix: 'He sold ' }, 'elsewhere 1'],
  ['the words of the one before', ['Fish.', 'Meat.'], { exact: 'Meat', prefix: 'Fish.\n2 ' }, '1:0'],
  ['those, and the head before', ['Fish.', 'Meat.'], { exact: 'Meat', prefix: 'A head\nFish. ' }, '1:0'],
  ['the words of the one behind', ['Fish.', 'Meat.'], { exact: 'Fish', suffix: '. Meat.\nEnd' }, '0:0'],
])('beyond the paragraph: %s', (_name, texts, marked, expected) => {
  const starts = texts.map((_, at) => texts.slice(0, at).join('\n').length + (at > 0 ? 1 : 0));
  const at = ({ block, start }: { block: number; start: number }) => (starts[block] as number) + start;
  expect(anchorQuotes(texts, [marked], at, texts.join('\n')).map(said)).toEqual([expected]);
});

test('of a paragraph that the text of the page lacks, what stood beyond it must be another element', () => {
  const found = (prefix: string) =>
    anchorQuotes(['By A.'], [{ exact: 'By', prefix }], () => undefined, 'Fish.').map(said);
  expect([found('Head  '), found('not ')].flat()).toEqual(['0:0', 'elsewhere 1']);
});
