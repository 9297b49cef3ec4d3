import { expect, test } from 'vitest';
import { inTime } from './in-time.ts';

const at = (shape: 'event' | 'tie' | 'end' | 'fact', date: string, brief = false) => ({ shape, date, brief });

test.each([
  ['an earlier day', at('fact', '1801-03-02'), at('event', '1801-03-03')],
  ['a year before a month of it', at('tie', '1801'), at('event', '1801-01')],
  ['a year before the first day of it', at('fact', '1801'), at('event', '1801-01-01')],
  ['a month of a year before the next', at('fact', '1801-12'), at('event', '1802')],
  ['a death before who came after', at('end', '1801-11'), at('tie', '1801-11')],
  ['an event before what was done in it', at('event', '1801-11-04'), at('tie', '1801-11-04')],
  ['a time that began and ended on one date', at('tie', '1801-11'), at('end', '1801-11', true)],
  ['what was done before what is told', at('tie', '1801-11-04'), at('fact', '1801-11-04')],
])('first comes %s', (_, first, second) => {
  expect([second, first].sort(inTime)).toEqual([first, second]);
  expect([first, second].sort(inTime)).toEqual([first, second]);
});
