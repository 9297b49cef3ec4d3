import { expect, test } from 'vitest';
import { Random } from '../../../tests/fixtures/random.ts';
import { assign, type Option } from './assign.ts';

const sumOf = (options: readonly Option[]) => options.reduce((sum, { worth }) => sum + worth, 0);

/** The greatest sum, by trying everything. */
function greatest(options: readonly Option[]): number {
  const [first, ...rest] = options;
  if (!first) return 0;
  const apart = rest.filter(({ old, now }) => old !== first.old && now !== first.now);
  return Math.max(greatest(rest), first.worth + greatest(apart));
}

test('takes the best in all, not the best first', () => {
  const options = [
    { old: 0, now: 0, worth: 5 },
    { old: 0, now: 1, worth: 4 },
    { old: 1, now: 0, worth: 4 },
  ];
  expect(assign(options).map(({ old, now }) => [old, now])).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

test('is as good as trying everything', () => {
  const random = new Random(5);
  for (let round = 0; round < 200; round++) {
    const cells = Array.from({ length: 16 }, (_, cell) => ({
      old: cell >> 2,
      now: cell & 3,
      worth: random.below(20) - 4,
    }));
    const options = cells.filter(() => random.below(3) > 0);
    const taken = assign(options);
    expect(new Set(taken.map(({ old }) => old)).size).toBe(taken.length);
    expect(new Set(taken.map(({ now }) => now)).size).toBe(taken.length);
    expect(sumOf(taken)).toBe(greatest(options));
  }
});
