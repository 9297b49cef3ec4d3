import { expect, test } from 'vitest';
import { relationTimes } from './relation-times.ts';

test.each<[string, { from?: string; to?: string }, boolean, string]>([
  ['what lasts', { from: '2012', to: '2015-11' }, true, 'from 2012 until November 2015'],
  ['what has only an end', { to: '2015' }, false, 'until 2015'],
  ['an act', { from: '2007-03' }, false, 'March 2007'],
  ['an act that took its time', { from: '2007-03', to: '2007-04' }, false, 'March 2007 – April 2007'],
  ['an act that began and ended in one month', { from: '2015-11', to: '2015-11' }, false, 'November 2015'],
])('%s', (_name, dates, lasting, words) => {
  const { when, until } = relationTimes(dates as never, lasting);
  expect([when, until].filter(Boolean).join(' ')).toBe(words);
});
