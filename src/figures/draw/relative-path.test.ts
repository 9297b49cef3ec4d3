import { expect, test } from 'vitest';
import { type PathStep, relativePath } from './relative-path.ts';

const step = (letter: string, ...points: number[]): PathStep => ({ letter, points });

test.each<[string, PathStep[], string]>([
  ['a line from a point', [step('M', 10, 20), step('L', 15.4, 18.2)], 'm10 20l5-2'],
  ['lines need one letter', [step('M', 0, 0), step('L', 1, 1), step('L', 3, 1), step('L', 2, 1)], 'm0 0l1 1 2 0-1 0'],
  ['curves tell all points from their beginning', [step('M', 5, 5), step('Q', 6, 7, 4, 4)], 'm5 5q1 2-1-1'],
  [
    'what follows a closed outline begins where it began',
    [step('M', 5, 5), step('L', 9, 9), step('Z'), step('M', 6, 5)],
    'm5 5l4 4zm1 0',
  ],
  [
    'rounded ends do not add up',
    [step('M', 0.4, 0), step('L', 0.8, 0), step('L', 1.2, 0), step('L', 1.6, 0)],
    'm0 0l1 0 0 0 1 0',
  ],
  ['nothing', [], ''],
])('%s', (_name, steps, data) => {
  expect(relativePath(steps)).toBe(data);
});
