import { expect, test } from 'vitest';
import { isLater } from './is-later.ts';

test.each([
  ['no date', undefined, '2014-11-01', false],
  ['then', 'then', '2014-11-01', false],
  ['the same day', '2014-11-01', '2014-11-01', false],
  ['a day later', '2014-11-02', '2014-11-01', true],
  ['the same month, to the month', '2014-11', '2014-11-01', false],
  ['the next month', '2014-12', '2014-11-01', true],
  ['the same year, to the year', '2014', '2014-11-01', false],
  ['the next year', '2015', '2014-11-01', true],
  ['later in the year that the article speaks from', '2014-12-28', '2014', true],
])('%s', (_name, known, asOf, expected) => {
  expect(isLater(known, asOf)).toBe(expected);
});
