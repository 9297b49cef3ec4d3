import { expect, test } from 'vitest';
import { formatDate } from './format-date.ts';

test.each([
  ['2014', '2014'],
  ['2015-08', 'August 2015'],
  ['2014-10-06', '6 October 2014'],
  ['2014-01-01', '1 January 2014'],
  ['2014-12-31', '31 December 2014'],
  ['0987', '987'],
])('%s', (date, words) => {
  expect(formatDate(date)).toBe(words);
});
