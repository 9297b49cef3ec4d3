import { expect, test } from 'vitest';
import { saidOn } from './said-on.ts';

const statement = {
  now: 'was part of it until 1811',
  before: [
    ['1802', ''],
    ['1811-06', 'is part of it'],
  ] as [string, string][],
};

test.each([
  ['before it was known', '1794', ''],
  ['when it was known, and not its end', '1804', 'is part of it'],
  ['in the month of its end', '1811-06', 'was part of it until 1811'],
  ['today', undefined, 'was part of it until 1811'],
])('%s', (_, day, sentence) => {
  expect(saidOn(statement, day)).toBe(sentence);
});

test('what was always so is said on every day', () => {
  expect(saidOn({ now: 'a tower' }, '1000')).toBe('a tower');
});
