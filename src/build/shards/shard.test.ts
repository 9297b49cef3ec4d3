import { expect, test } from 'vitest';
import { readShard, shardOf } from './shard.ts';

test.each([
  ['1/1', { index: 1, count: 1 }],
  ['2/4', { index: 2, count: 4 }],
  ['1000/1000', { index: 1000, count: 1000 }],
])('%s is a shard', (text, shard) => {
  expect(readShard(text)).toEqual(shard);
});

test.each(['', '0/2', '3/2', '2', '2/', '1/1001', '02/4', '-1/2', '1.5/2', 'x', '1/2/3', ' 1/2'])(
  '"%s" is none',
  (text) => {
    expect(readShard(text)).toBeUndefined();
  },
);

test('every article is of one shard, and of many articles each shard has about as many', () => {
  const ids = Array.from({ length: 1000 }, (_, n) => `article-${n}`);
  const shards = ids.map((id) => shardOf(id, 4));
  const sizes = [1, 2, 3, 4].map((index) => shards.filter((one) => one === index).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(1000);
  for (const size of sizes) expect(Math.abs(size - 250)).toBeLessThan(50);
});
