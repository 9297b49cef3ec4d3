import { type Block, letterOf } from '../../model/ledger.ts';
import { numberBlocks } from './number-blocks.ts';

/** For each block the id, if it has one before any is given, of the next block whose id has its letter. */
function followingIds(blocks: readonly Block[], known: readonly (string | undefined)[]): (string | undefined)[] {
  const next: (string | undefined)[] = [];
  const nearest = new Map<string, string>();
  for (let block = blocks.length - 1; block >= 0; block--) {
    next[block] = nearest.get(letterOf((blocks[block] as Block).kind) ?? '');
    const id = known[block];
    if (id !== undefined) nearest.set(id.charAt(0), id);
  }
  return next;
}

/** The permanent id of each block: the one that is `known` of it, or one that is new and was never `given`. */
export function idsOf(
  blocks: readonly Block[],
  known: readonly (string | undefined)[],
  given: Iterable<string>,
): string[] {
  const next = followingIds(blocks, known);
  const number = numberBlocks(given);
  const before = new Map<string, string>();
  return blocks.map((block, at) => {
    const id = known[at] ?? number(block, before.get(letterOf(block.kind) ?? ''), next[at]);
    // By its own letter: a table that was published as a figure keeps that one.
    before.set(id.charAt(0), id);
    return id;
  });
}
