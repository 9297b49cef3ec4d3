import type { Block, Ledger, LedgerEntry } from '../model/ledger.ts';
import { align } from './align.ts';
import { newNumber } from './new-number.ts';

/** What an edit did to one paragraph. */
export interface Change {
  id: string;
  what: 'new' | 'edited' | 'moved' | 'removed';
}

/** A ledger brought up to date with a text. */
export interface LedgerUpdate {
  ledger: Ledger;
  /** The permanent id of each block. */
  ids: string[];
  /** What changed, in the order of the ledger; nothing if it was up to date. */
  changes: Change[];
}

/** The blocks whose old order is not that of the others: all but a longest run that kept its order. */
function movedBlocks(order: readonly (number | undefined)[]): Set<number> {
  const kept = order.flatMap((entry, block) => (entry === undefined ? [] : [{ entry, block }]));
  const best: number[] = [];
  const from: number[] = [];
  for (const [i, { entry }] of kept.entries()) {
    best[i] = 1;
    from[i] = -1;
    for (let j = 0; j < i; j++) {
      if ((kept[j]?.entry as number) < entry && (best[j] as number) + 1 > (best[i] as number)) {
        best[i] = (best[j] as number) + 1;
        from[i] = j;
      }
    }
  }
  const inOrder = new Set<number>();
  for (let i = best.indexOf(Math.max(...best, 0)); i >= 0; i = from[i] as number) inOrder.add(i);
  return new Set(kept.filter((_, i) => !inOrder.has(i)).map(({ block }) => block));
}

/** Puts entries that are no longer live back after the entry that they stood behind. */
function withTombstones(live: LedgerEntry[], old: readonly LedgerEntry[]): LedgerEntry[] {
  const isLive = new Set(live.map(({ id }) => id));
  const result = [...live];
  for (const [index, entry] of old.entries()) {
    if (isLive.has(entry.id)) continue;
    const before = old[index - 1]?.id;
    result.splice(before === undefined ? 0 : result.findIndex(({ id }) => id === before) + 1, 0, entry);
  }
  return result;
}

/**
 * Brings a ledger up to date with the blocks of the present text: paragraphs that were kept or edited keep their
 * number, new ones get one that was never given, those that are gone stay on record. `today` dates the changes.
 */
export function updateLedger(
  article: string,
  ledger: Ledger | undefined,
  blocks: readonly Block[],
  today: string,
): LedgerUpdate {
  const old = ledger?.paragraphs ?? [];
  const standing = old.filter(({ state }) => state === 'live');
  const pairs = align(standing, blocks);
  const taken = new Set(old.map(({ id }) => id));
  const entryOf = blocks.map((_, block) => (pairs.has(block) ? standing[pairs.get(block) as number] : undefined));
  const moved = movedBlocks(blocks.map((_, block) => pairs.get(block)));
  const changes: Change[] = [];
  let before: string | undefined;
  const live = blocks.map((block, index): LedgerEntry => {
    const entry = entryOf[index];
    if (!entry) {
      const after = entryOf.slice(index + 1).find((next) => next)?.id;
      const id = newNumber(before, after, taken);
      taken.add(id);
      before = id;
      changes.push({ id, what: 'new' });
      return { id, kind: block.kind, state: 'live', first: today, changed: today, text: block.text, former: [] };
    }
    before = entry.id;
    const edited = entry.text !== block.text;
    if (edited || moved.has(index)) changes.push({ id: entry.id, what: edited ? 'edited' : 'moved' });
    if (!edited && !moved.has(index) && entry.kind === block.kind) return entry;
    const former = edited ? [{ until: today, text: entry.text }, ...entry.former] : entry.former;
    return { ...entry, kind: block.kind, changed: today, text: block.text, former };
  });
  const kept = new Set(live.map(({ id }) => id));
  const past = old.map((entry): LedgerEntry => {
    if (entry.state !== 'live' || kept.has(entry.id)) return entry;
    changes.push({ id: entry.id, what: 'removed' });
    return { ...entry, state: 'removed', changed: today };
  });
  return {
    ledger: { version: 1, article, paragraphs: withTombstones(live, past) },
    ids: live.map(({ id }) => id),
    changes,
  };
}
