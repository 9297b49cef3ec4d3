import { expect, test } from 'vitest';
import { newNumber } from './new-number.ts';

test.each([
  ['the first of all', undefined, undefined, [], 'p1'],
  ['at the end', 'p14', undefined, ['p14'], 'p15'],
  ['at the end, after one that was taken out', 'p13', undefined, ['p13', 'p14'], 'p15'],
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
])('%s', (_name, before, after, taken, expected) => {
  expect(newNumber(before, after, new Set(taken))).toBe(expected);
});
