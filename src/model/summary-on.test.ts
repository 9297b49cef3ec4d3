import { expect, test } from 'vitest';
import { summariesOf, summaryOn } from './summary-on.ts';

const entity = {
  summary: 'a fire',
  works: [],
  summaries: [
    { from: '1861', text: 'a lens', works: [] },
    { from: '1801-05', text: 'a lamp', works: [] },
    { article: 'sale', text: 'a ruin', works: [] },
  ],
};

test.each([
  ['before any other holds', '1794-03-10', undefined, 'a fire'],
  ['on the first day of one', '1801-05-01', undefined, 'a lamp'],
  ['in a month before', '1801-04', undefined, 'a fire'],
  ['between two', '1804', undefined, 'a lamp'],
  ['today', undefined, undefined, 'a lens'],
  ['in the article that has its own', '1794', 'sale', 'a ruin'],
  ['in another article', '1804', 'lease', 'a lamp'],
])('%s', (_, day, article, text) => {
  expect(summaryOn(entity, day, article).text).toBe(text);
});

test('those of one article alone are left out, the rest are in order of date', () => {
  expect(summariesOf(entity).map(({ text }) => text)).toEqual(['a fire', 'a lamp', 'a lens']);
});
