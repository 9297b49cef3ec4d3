import { expect, test } from 'vitest';
import { afterAll, afterClass, chosenDays, MOST_DAYS, onClass, whileClass } from './on-days.ts';

const days = ['1794', '1804', '1861'];

test.each([
  ['known on all', ['1790'], ''],
  ['known on the first day', ['1794'], ''],
  ['known on the second', ['1801'], 'after-1'],
  ['known on the last', ['1861'], 'after-2'],
  ['known on none', ['1900'], 'after-3'],
  ['the later of two dates', ['1790', '1811'], 'after-2'],
  ['without a date', [undefined], ''],
])('%s', (_, known, expected) => {
  expect(afterClass(days, ...known)).toBe(expected);
});

test('with one day to choose, what it did not know is later', () => {
  expect(afterClass(['1794'], '1801')).toBe('later');
  expect(afterClass([], '1801')).toBe('');
});

test.each([
  ['hidden on the days that hide each of them', ['after-3', 'after-1', 'after-2'], 'after-1'],
  ['on none if one stands on all', ['after-1', ''], ''],
  ['on the only day', ['later', 'later'], 'later'],
  ['on none if there are none', [], ''],
])('what holds several is %s', (_, classes, expected) => {
  expect(afterAll(classes)).toBe(expected);
});

test('days are named by their place', () => {
  expect(onClass(days, (day) => day > '1800')).toBe('on-2 on-3');
  expect(onClass(['1794'], () => true)).toBe('');
});

test.each([
  ['on all', days, '1700', ''],
  ['on some', days, '1800', 'dated on-2 on-3'],
  ['on none', days, '1900', 'dated'],
  ['on the only one', ['1794'], '1700', ''],
  ['not on the only one', ['1794'], '1800', 'later'],
  ['where there is none', [], '1800', ''],
])('what holds %s', (_, own, from, expected) => {
  expect(whileClass(own, (day) => day >= from)).toBe(expected);
});

test('of many days the first and the last are among those to choose from', () => {
  const many = Array.from({ length: 40 }, (_, at) => String(1800 + at));
  const chosen = chosenDays(many);
  expect([chosen.length, chosen[0], chosen.at(-1)]).toEqual([MOST_DAYS, '1800', '1839']);
  expect(new Set(chosen).size).toBe(MOST_DAYS);
});
