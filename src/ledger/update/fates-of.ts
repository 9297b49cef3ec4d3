import type { Block, LedgerEntry } from '../../model/ledger.ts';
import { align } from '../align/align.ts';
import { longestRun } from '../align/longest-run.ts';
import { restored } from '../trace/restored.ts';
import type { BlockFate } from './block-fate.ts';

export type Verdict = 'ask' | 'accept' | 'refuse';

/** What became of the blocks of a text and of the paragraphs that it no longer has. */
export interface Fates {
  /** Of each block. */
  blocks: BlockFate[];
  /** The block that took each merged paragraph in, by its id. */
  mergedInto: Map<string, number>;
}

/** The blocks whose old order is not that of the others: all but a longest run that kept its order. */
function movedBlocks(size: number, oldOf: ReadonlyMap<number, number>): Set<number> {
  const kept = Array.from({ length: size }, (_, block) => block).filter((block) => oldOf.has(block));
  const steady = new Set(longestRun(kept.map((block) => oldOf.get(block) as number)));
  return new Set(kept.filter((_, index) => !steady.has(index)));
}

/**
 * Aligns the blocks of a text with the entries of its ledger and says what became of each. `verdict` decides the
 * doubtful ones by their number.
 */
export function fatesOf(
  entries: readonly LedgerEntry[],
  blocks: readonly Block[],
  verdict: (id: string) => Verdict,
): Fates {
  const standing = entries.filter(({ state }) => state === 'live');
  const back = restored(entries, blocks);
  const { oldOf, doubtful, splits, merges } = align(standing, blocks, new Set(back.keys()));
  const asked = new Set<number>();
  for (const block of doubtful) {
    const said = verdict(standing[oldOf.get(block) as number]?.id ?? '');
    if (said === 'refuse') oldOf.delete(block);
    if (said === 'ask') asked.add(block);
  }
  const moves = movedBlocks(blocks.length, oldOf);
  const fateOf = ({ text }: Block, block: number): BlockFate => {
    const moved = moves.has(block);
    const entry = standing[oldOf.get(block) ?? -1];
    if (entry) {
      if (asked.has(block)) return { fate: 'asked', entry, moved };
      return { fate: entry.text !== text ? 'edited' : moved ? 'moved' : 'same', entry, moved };
    }
    if (back.has(block)) return { fate: 'restored', entry: back.get(block), moved };
    const splitFrom = standing[splits.get(block) ?? -1]?.id;
    return { fate: splitFrom === undefined ? 'new' : 'split', splitFrom, moved };
  };
  return {
    blocks: blocks.map(fateOf),
    mergedInto: new Map([...merges].map(([gone, block]) => [(standing[gone] as LedgerEntry).id, block])),
  };
}
