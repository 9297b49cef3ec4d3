import { expect, test } from 'vitest';
import type { ChartSort } from '../../model/chart.ts';
import { chartData } from './chart-data.ts';
import { readNumber } from './read-number.ts';

test.each<[string, string, number | undefined]>([
  ['22', 'en', 22],
  ['22 miles', 'en', 22],
  ['1,240.50', 'en', 1240.5],
  ['$1,240.50', 'en', 1240.5],
  ['−$90', 'en', -90],
  ['$ -90', 'en', -90],
  ['12.5 %', 'en', 12.5],
  ['1.240,5', 'de', 1240.5],
  ['1.240', 'de', 1240],
  ['1.240', 'en', 1.24],
  ['1 240,5 km', 'fr', 1240.5],
  ['٤٬٢٠٠٫٥', 'ar', 4200.5],
  ['۴۲۰۰', 'ur', 4200],
  ['４２００', 'ja', 4200],
  ['4200 人', 'zh', 4200],
  ['1823–1838', 'en', undefined],
  ['12,34,567', 'en', 1_234_567],
  ["5'000", 'de', 5000],
  ['12.5', 'de', undefined],
  ['1,5', 'en', undefined],
  ['1,5', 'ar', undefined],
  ['1,2345', 'en', undefined],
  ['1,234,5', 'en', undefined],
  ['5 12', 'en', undefined],
  ["5'6", 'en', undefined],
  ['9'.repeat(400), 'en', undefined],
  ['\u200e-3\u200f', 'ar', -3],
  ['\u061c-٣', 'ar', -3],
  ['%12', 'en', 12],
  ['٪ ١٢٫٥', 'ar', 12.5],
  ['about 4', 'en', undefined],
  ['eleven', 'en', undefined],
  ['', 'en', undefined],
])('%s in %s is %s', (text, language, number) => {
  expect(readNumber(text, language)).toBe(number);
});

const YEARS = [
  ['Year', 'Miles', 'Remark'],
  ['1823', '4', 'dim'],
  ['1838', '–', ''],
  ['1861', '22', ''],
];
const LAMPS = [
  ['Lamp', 'Miles'],
  ['first', '4'],
  ['second', '11'],
  ['third', '22'],
];
const drawn = (rows: string[][], sort?: ChartSort) => {
  const data = chartData(rows, sort, 'en');
  return 'wrong' in data ? data.wrong : [data.sort, data.times?.of, ...data.series.map(({ name }) => name)];
};

test.each<[string, string[][], ChartSort | undefined, unknown]>([
  ['years make lines, words are left out', YEARS, undefined, ['lines', 'years', 'Miles']],
  ['as bars if that is said', YEARS, 'bars', ['bars', 'years', 'Miles']],
  [
    'days make lines',
    YEARS.map(([first, ...rest]) => [`${first}-03`, ...rest]).with(0, YEARS[0] as string[]),
    undefined,
    ['lines', 'days', 'Miles'],
  ],
  ['names make bars', LAMPS, undefined, ['bars', undefined, 'Miles']],
  ['two years make bars', YEARS.slice(0, 3), undefined, ['bars', 'years', 'Miles']],
  [
    'a word among numbers',
    LAMPS.with(2, ['second', 'eleven']),
    undefined,
    '"eleven" in the column "Miles" is no number',
  ],
  ['no numbers', LAMPS.map(([first = '']) => [first, 'dim']), undefined, 'no column behind the first has numbers'],
])('%s', (_, rows, sort, expected) => {
  expect(drawn(rows, sort)).toEqual(expected);
});

test('what is not known is no number and no nought', () => {
  const data = chartData(YEARS, undefined, 'en');
  expect('series' in data && data.series[0]?.values).toEqual([4, undefined, 22]);
});
