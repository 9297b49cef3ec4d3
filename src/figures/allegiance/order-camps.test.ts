import { expect, test } from 'vitest';
import type { Camp } from './camps-of.ts';
import { orderCamps } from './order-camps.ts';

test('lines cross least: of two camps the one to which the upper went stands above', () => {
  const camp = (id: string, ...below: string[]): Camp => ({
    party: { id, leaders: [], breaches: [] },
    below: below.map((one) => camp(one)),
  });
  const left = [camp('old', 'a', 'b', 'c')];
  const right = [camp('one', 'c', 'b'), camp('two', 'a'), camp('old')];
  const [, ...ordered] = orderCamps(left, right, ['a', 'b', 'c']);
  expect(ordered.map(({ party, below }) => [party.id, ...below.map((one) => one.party.id)])).toEqual([
    ['two', 'a'],
    ['one', 'b', 'c'],
  ]);
});
