import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import type { ChartSort } from '../../model/chart.ts';
import { chartData } from '../../read/markdown/chart-data.ts';
import { drawData } from './draw-data.ts';

/** A chart as it is drawn for phones, of rows whose cells are parted by spaces. */
function drawn(rows: readonly string[], sort?: ChartSort, width = 300): string {
  const data = chartData(
    rows.map((row) => row.split(' ').map((cell) => cell.replaceAll('_', ' '))),
    sort,
    'en',
  );
  if ('wrong' in data) throw new Error(data.wrong);
  return toHtml(drawData(data, width, false, 'Chart'), { space: 'svg' });
}

const wordsOf = (svg: string): string[] =>
  [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].map(([, text = '']) => text);
const widthsOf = (svg: string): number[] =>
  [...svg.matchAll(/<rect[^>]* width="([^"]*)"/g)].map(([, width]) => Number(width));

test('what is nought has no bar', () => {
  expect(widthsOf(drawn(['Lamp Miles', 'first 0', 'second 0']))).toEqual([0, 0]);
});

test('two columns of one name have bars of their own', () => {
  const tops = [...drawn(['Lamp B B', 'first 4 5']).matchAll(/<rect[^>]* y="([^"]*)"/g)].map(([, top]) => top);
  expect(new Set(tops).size).toBe(2);
});

test.each([
  ['above nought', ['Lamp Miles', 'first 5_thousand_pounds_of_the_very_best_beef_of_the_town', 'second 6']],
  [
    'below',
    ['Lamp Miles', 'first -5_thousand_pounds_of_the_very_best_beef_of_the_town', 'second 6_as_said_in_many_words'],
  ],
])('long words behind a number leave room for bars %s', (_, rows) => {
  const svg = drawn(rows);
  expect(Math.min(...widthsOf(svg))).toBeGreaterThan(10);
  expect(svg).toContain('…');
  expect(svg).not.toContain('beef');
});

test.each<[string, string[], string[]]>([
  ['years are whole', ['1900 5', '1901 6', '1902 7'], ['1900', '1901', '1902']],
  ['one year is enough', ['1900 5', '1900 6', '1900 7'], ['1900']],
  ['a century', ['1800 5', '1850 6', '1900 7'], ['1800', '1850', '1900']],
  ['days are told apart', ['2026-02-27 5', '2026-03-01 6', '2026-03-03 7'], ['27 Feb', '1 Mar', '3 Mar']],
])('times below lines: %s', (_, rows, times) => {
  const words = wordsOf(drawn(['Time Miles', ...rows]));
  for (const time of times) expect(words).toContain(time);
  expect(words.filter((word) => /\d{4}\.\d/.test(word))).toEqual([]);
  expect(new Set(words).size).toBe(words.length);
});

test.each<[string, string[], string[]]>([
  ['fractions', ['0.001', '0.002', '0.004'], ['0', '0.001', '0.002', '0.003', '0.004']],
  ['very small', ['0.0000001', '0.0000002', '0.0000004'], ['0', '0.0000001', '0.0000002', '0.0000003', '0.0000004']],
  ['below nought', ['-5', '-7', '-1000'], ['-1,000', '-800', '-600', '-400', '-200', '0']],
  ['nought alone', ['0', '0', '0'], ['0', '0.2', '0.4', '0.6', '0.8', '1']],
  ['very great', ['1', '2', '40,000,000'], ['0', '10m', '20m', '30m', '40m']],
])('numbers beside lines: %s', (_, values, numbers) => {
  const words = wordsOf(drawn(['Year Miles', ...values.map((value, at) => `${1900 + at} ${value}`)]));
  expect(words.filter((word) => !word.startsWith('19'))).toEqual(numbers);
});

test('a line goes from year to year, whatever the order of the rows', () => {
  const svg = drawn(['Year Miles', '1902 5', '1900 6', '1901 7']);
  const path = [...svg.matchAll(/ d="([^"]*)"/g)].at(-1)?.[1] ?? '';
  const places = [...path.matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x));
  expect(places).toHaveLength(3);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('a number between unknown ones is seen among many', () => {
  const rows = Array.from(
    { length: 40 },
    (_, at) => `${1900 + at} ${at === 20 ? '4' : at > 17 && at < 23 ? '–' : '7'}`,
  );
  expect(drawn(['Year Miles', ...rows]).match(/<circle/g)).toHaveLength(1);
});

test('words below lines leave each other room', () => {
  const rows = Array.from({ length: 30 }, (_, at) => `lighthouse_${at} ${at}`);
  const words = wordsOf(drawn(['Lamp Miles', ...rows], 'lines')).filter((word) => word.startsWith('lighthouse'));
  expect(words.length).toBeGreaterThan(0);
  expect(words.length).toBeLessThan(5);
});
