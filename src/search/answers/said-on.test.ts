import { expect, test } from 'vitest';
import type { Step } from './answers-file.ts';
import { saidOn } from './said-on.ts';

const before: Step[] = [
  ['1802', ''],
  ['1811-06', 'is part of it', ['log']],
  ['1820', 'it is not known'],
];

test.each([
  ['before it was known', '1794', '', 'act'],
  ['when it was known, and not its end, with works of its own', '1804', 'is part of it', 'log'],
  ['in the month of its end', '1811-06', 'it is not known', 'act'],
  ['today', undefined, 'was part of it', 'act'],
])('%s', (_, day, sentence, work) => {
  expect(saidOn({ now: 'was part of it', works: ['act'], before }, day)).toEqual({ sentence, works: [work] });
});

test('what was always so is said on every day', () => {
  expect(saidOn({ now: 'a tower', works: [] }, '1000').sentence).toBe('a tower');
});
