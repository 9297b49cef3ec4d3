import type { LedgerUpdate } from '../update-ledger.ts';

/** What an edit of one block would make of a permanent id. */
export type EditFate =
  /** It stands where it stood, with the same words, with others, or in another place. */
  | { id: string; what: 'same' | 'edited' | 'moved' | 'restored' | 'new' | 'asked' | 'removed' }
  | { id: string; what: 'split'; from: string | undefined }
  | { id: string; what: 'merged'; into: string | undefined }
  /** A block that was not touched, whose id would be another. */
  | { id: string; what: 'renumbered'; from: string };

/**
 * What becomes of the ids of a text if its block `at` is edited: the fates of what then stands there, then of what else
 * changes by it. Both updates are of the same ledger, with the text as it is and as it would be; all other blocks of
 * the two are the same.
 */
export function editFates(before: LedgerUpdate, after: LedgerUpdate, at: number): EditFate[] {
  const more = after.ids.length - before.ids.length;
  const fates: EditFate[] = [];
  const entries = new Map(after.ledger.paragraphs.map((entry) => [entry.id, entry]));
  for (let block = at; block <= at + more; block++) {
    const id = after.ids[block] as string;
    const what = after.fates[block] as LedgerUpdate['fates'][number];
    fates.push(what === 'split' ? { id, what, from: entries.get(id)?.splitFrom } : { id, what });
  }
  for (const [block, id] of before.ids.entries()) {
    const now = after.ids[block < at ? block : block + more];
    if (block !== at && now !== undefined && now !== id) fates.push({ id: now, what: 'renumbered', from: id });
    if (after.ids.includes(id)) continue;
    const entry = entries.get(id);
    // One that was never on record leaves nothing behind.
    if (entry?.state === 'merged') fates.push({ id, what: 'merged', into: entry.into });
    else if (entry) fates.push({ id, what: 'removed' });
  }
  return fates;
}
