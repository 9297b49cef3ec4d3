import { expect, test } from 'vitest';
import { patiently, quoteFinder } from './find-quote.ts';

const place = { file: 'a', line: 1, column: 1 };

test('each place is told with its text', () => {
  const find = quoteFinder(['One red door.', 'None.', 'A red  wall, red']);
  expect(find({ exact: 'red' }).map(({ block, start }) => [block, start])).toEqual([
    [0, 4],
    [2, 2],
    [2, 13],
  ]);
});

test('of quotes that stand everywhere so many are looked for as can be, and the next is told', () => {
  const find = quoteFinder(['a '.repeat(100_000)]);
  let done = 0;
  const findings = patiently(
    Array.from({ length: 500 }, (_, index) => index),
    (index) => ({ ...place, line: index }),
    () => void (find({ exact: 'a', prefix: 'b' }).length === 0 && done++),
  );
  expect(done).toBeGreaterThan(50);
  expect(findings).toMatchObject([{ rule: 'over-limit', line: done }]);
});
