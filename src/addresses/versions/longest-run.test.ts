import { expect, test } from 'vitest';
import { longestRun } from './longest-run.ts';

test.each([
  [[], []],
  [
    [1, 2, 3],
    [0, 1, 2],
  ],
  [
    [9, 1, 2, 3],
    [1, 2, 3],
  ],
  [
    [1, 5, 2, 3, 9, 4],
    [0, 2, 3, 5],
  ],
])('%j', (numbers, expected) => {
  expect(longestRun(numbers)).toEqual(expected);
});
