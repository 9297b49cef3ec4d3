import { expect, test } from 'vitest';
import { factIds } from './fact-ids.ts';
import { tieIds } from './tie-ids.ts';

const fact = (on: string, ...works: string[]) => ({ on, works: works.map((id) => ({ id })) });
const tie = (type: string, other: string, more = {}) => ({ type, other, inverse: false, works: [], ...more }) as never;

test('a fact is named by its day', () => {
  expect(factIds([fact('2015-03', 'a'), fact('2015-03-01', 'a')])).toEqual([['2015-03'], ['2015-03-01']]);
});

test('facts of one day are told apart by their works, whatever their order, and the day leads to the first', () => {
  expect(factIds([fact('2015', 'a', 'b'), fact('2015', 'c')])).toEqual([['2015_a', '2015'], ['2015_c']]);
  expect(factIds([fact('2015', 'c'), fact('2015', 'a', 'b')])).toEqual([['2015_c', '2015'], ['2015_a']]);
});

test('facts of one day and one work are counted, and no id is given twice', () => {
  expect(factIds([fact('2015', 'a'), fact('2015', 'a'), fact('2015', 'a')])).toEqual([
    ['2015_a', '2015'],
    ['2015_a_2'],
    ['2015_a_3'],
  ]);
});

test('one that is put in behind changes none of the others', () => {
  const [before, after] = [
    [fact('2015', 'a', 'b'), fact('2015', 'c')],
    [fact('2015', 'a', 'b'), fact('2015', 'c'), fact('2015', 'a', 'd')],
  ].map((facts) => factIds(facts).map(([id]) => id));
  expect(after?.slice(0, 2)).toEqual(before);
  expect(after?.[2]).toBe('2015_a_2');
});

test('a relation is named by its type and the other side, in the order of who does it', () => {
  expect(tieIds([tie('leads', 'imu'), tie('leads', 'omar', { inverse: true })], () => [])).toEqual([
    ['tie-leads-imu'],
    ['tie-omar-leads'],
  ]);
});

test('several of one sort are told apart by their days', () => {
  const ties = [tie('fought', 'imu', { from: '2007-03' }), tie('fought', 'imu', { from: '2014' })];
  expect(tieIds(ties, () => [])).toEqual([['tie-fought-imu_2007-03', 'tie-fought-imu'], ['tie-fought-imu_2014']]);
});

test('what the other side was called before leads on', () => {
  const former = (other: string) => (other === 'imu' ? ['uzbeks'] : []);
  expect(tieIds([tie('leads', 'imu')], former)).toEqual([['tie-leads-imu', 'tie-leads-uzbeks']]);
});

test('of several that nothing tells apart each has an id of its own', () => {
  expect(tieIds([tie('fought', 'imu'), tie('fought', 'imu')], () => [])).toEqual([
    ['tie-fought-imu'],
    ['tie-fought-imu_2'],
  ]);
});
