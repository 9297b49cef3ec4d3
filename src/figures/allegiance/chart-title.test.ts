import { expect, test } from 'vitest';
import { chartTitle } from './chart-title.ts';
import type { Move } from './moves-of.ts';

const DAYS = { before: '2014-09-25', after: '2014-11-01' };
/** Moves as `who from>to date`; a dot is nobody, or no date. */
const movesAs = (...all: string[]): Move[] =>
  all.map((one) => {
    const [id = '', way = '', date = '.'] = one.split(' ');
    const [from, to] = way.split('>').map((side) => (side === '.' ? undefined : side));
    return {
      ...{ id, ...(from && { from }), ...(to && { to }), kind: 'oath', breach: false },
      ...{ date: date === '.' ? undefined : date, doubts: { before: false, after: false } },
    };
  });
test.each<[string[], string]>([
  [[], 'Who stood with whom on 1 November 2014'],
  [['a old>new 2014-10-14'], 'A turned from the Old to New on 14 October 2014'],
  [['a .>new 2014-10'], 'A joined New in October 2014'],
  [['a old>. 2014'], 'A left the Old between 25 September and 1 November 2014'],
  [['a old>. .'], 'A left the Old between 25 September and 1 November 2014'],
  [['old a>new 2014-10-14'], 'The Old turned from A to New on 14 October 2014'],
  [
    ['a far>new 2014-09-26', 'b old>new 2014-10-14', 'c old>new 2014-10-14', 'd old>new 2014-10-14'],
    'Three turned from the Old and one from Far to New between 26 September and 14 October 2014',
  ],
  [
    ['a old>new 2014-10-14', 'b .>new 2014-10-13'],
    'A turned from the Old to New on 14 October 2014; B joined New on 13 October 2014',
  ],
  [
    ['a old>new 2014-10-14', 'b new>old 2014-10-14'],
    'A turned from the Old to New on 14 October 2014; B turned from New to the Old on 14 October 2014',
  ],
  [['a old>. 2014-10-14', 'b new>. 2014-10-16'], 'One left the Old and one New between 14 and 16 October 2014'],
  [Array.from({ length: 13 }, (_, n) => `p${n} old>new 2014-10`), '13 turned from the Old to New in October 2014'],
  [['a x>b .', 'c x>d .', 'e x>f .', 'g x>h .'], '4 parties changed sides between 25 September and 1 November 2014'],
])('%j: the title is a sentence', (moves, title) => {
  const name = (id: string) => (id === 'old' ? 'the Old' : id.charAt(0).toUpperCase() + id.slice(1));
  expect(chartTitle(movesAs(...moves), DAYS, name)).toBe(title);
});
