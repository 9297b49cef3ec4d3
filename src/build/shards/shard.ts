import { createHash } from 'node:crypto';

/** One of the `count` parts into which the articles of an edition are dealt out, from 1 on. */
export interface Shard {
  index: number;
  count: number;
}

/** More processes than any service of continuous integration gives. */
const MOST = 1000;

/** Reads `2/4`; undefined if it says nothing of the sort. */
export function readShard(text: string): Shard | undefined {
  const [, index = 0, count = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  return index > 0 && index <= count && count <= MOST ? { index, count } : undefined;
}

/** `2/4`. */
export const shardName = ({ index, count }: Shard): string => `${index}/${count}`;

/**
 * In which of `count` shards an article is made, from 1 on. Its id alone decides: a new article moves no other, so that
 * what a job keeps between builds stays of use to it.
 */
export function shardOf(article: string, count: number): number {
  return (createHash('sha256').update(article).digest().readUInt32BE() % count) + 1;
}
