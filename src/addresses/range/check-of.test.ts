import { expect, test } from 'vitest';
import { checkOf } from './check-of.ts';

test.each<[string, string, string, boolean]>([
  ['the same words', 'The first left.', 'The first left.', true],
  ['white space is folded', ' The\n first  left. ', 'The first left.', true],
  ['another letter', 'The first left.', 'The First left.', false],
  ['another order', 'first The left.', 'The first left.', false],
  ['any script', 'باكستان', 'پاکستان', false],
])('%s', (_name, one, other, same) => {
  expect(checkOf(one) === checkOf(other)).toBe(same);
});

test('it is short, and the same for ever', () => {
  expect(checkOf('')).toBe('ztntfp');
  expect(checkOf('The first left.')).toMatch(/^[0-9a-z]{1,7}$/);
});
