import { expect, test } from 'vitest';
import { isBefore } from './is-before.ts';

test.each([
  ['2013', '2014', true],
  ['2014-09', '2014-10-01', true],
  ['2014-10-01', '2014-10-02', true],
  ['2014', '2014-10', false],
  ['2014-10', '2014', false],
  ['2014-10-01', '2014-10-01', false],
  ['2015', '2014-12-31', false],
])('%s is before %s: %s', (date, other, before) => {
  expect(isBefore(date, other)).toBe(before);
});
