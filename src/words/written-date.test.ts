import { afterEach, expect, test } from 'vitest';
import { LOCALE as ENGLISH } from './en/locale.ts';
import { formatDate } from './format-date.ts';
import { formatInYear } from './format-in-year.ts';
import { formatSpan } from './format-span.ts';
import { LOCALE as FRENCH } from './fr/locale.ts';

const english = { ...ENGLISH };
afterEach(() => void Object.assign(ENGLISH, english));

test('French writes the first of a month as an ordinal, and no other day', () => {
  Object.assign(ENGLISH, FRENCH);
  expect(formatDate('2014-10-01')).toBe('1er octobre 2014');
  expect(formatDate('2014-10-11')).toBe('11 octobre 2014');
  expect(formatDate('2014-10')).toBe('octobre 2014');
  expect(formatDate('0001')).toBe('1');
  expect(formatInYear('2014-10-01')).toBe('1er octobre');
  expect(formatSpan('2014-10-01', '2014-11-01')).toMatchObject({ from: '1er octobre', to: '1er novembre 2014' });
  expect(formatSpan('2014-10-01', '2014-10-03')).toMatchObject({ from: '1er', to: '3 octobre 2014' });
});
