import { expect, test } from 'vitest';
import type { Block } from '../../model/ledger.ts';
import { numberBlocks } from './number-blocks.ts';

const block = (kind: Block['kind'], text = ''): Block => ({ kind, text });

test.each([
  ['the first of all', undefined, undefined, [], 'p1'],
  ['at the end', 'p14', undefined, ['p14'], 'p15'],
  ['at the end, after one that was taken out', 'p13', undefined, ['p13', 'p14'], 'p15'],
  ['at the end, whatever the figures are', 'p3', undefined, ['p3', 'f9', 'section-p20'], 'p4'],
  ['before the first', undefined, 'p1', ['p1'], 'p0a'],
  ['between 4 and 5', 'p4', 'p5', ['p4', 'p5'], 'p4a'],
  ['between 4 and 5, 4a taken out before', 'p4', 'p5', ['p4', 'p4a', 'p5'], 'p4b'],
  ['between 4a and 5', 'p4a', 'p5', ['p4', 'p4a', 'p5'], 'p4b'],
  ['between 4 and 4a', 'p4', 'p4a', ['p4', 'p4a', 'p5'], 'p4aa'],
  ['between 4aa and 4a', 'p4aa', 'p4a', ['p4', 'p4aa', 'p4a'], 'p4ab'],
  ['between 4 and 4aa', 'p4', 'p4aa', ['p4', 'p4aa', 'p4a'], 'p4aaa'],
  ['between 4a and 4b', 'p4a', 'p4b', ['p4', 'p4a', 'p4b'], 'p4ba'],
  ['after 4z', 'p4z', 'p5', ['p4', 'p4z', 'p5'], 'p4za'],
  ['after a paragraph that was moved', 'p9', 'p3', ['p3', 'p9'], 'p9a'],
])('a paragraph %s', (_name, before, after, taken, expected) => {
  expect(numberBlocks(taken)(block('paragraph'), before, after)).toBe(expected);
});

test.each([
  ['by its words', 'The army’s war', [], 'section-the-armys-war'],
  ['like an earlier one', 'Notes', ['section-notes', 'section-notes-1'], 'section-notes-2'],
  ['in another script', 'Дорога в город', [], 'section-дорога-в-город'],
  ['by nothing that could be named', '!?', [], 'section-x'],
])('a heading %s', (_name, text, taken, expected) => {
  expect(numberBlocks(taken)(block('heading', text), undefined, undefined)).toBe(expected);
});

test('what was given is not given again', () => {
  const number = numberBlocks(['f1']);
  const texts = [block('figure'), block('heading', 'A'), block('heading', 'A'), block('list')];
  expect(texts.map((one) => number(one, undefined, undefined))).toEqual(['f2', 'section-a', 'section-a-1', 'p1']);
});
