import type { Ledger, LedgerEntry } from '../../model/ledger.ts';

/**
 * Where a link to a number leads: the entry that has it, or the one that took it in, however often that went on; live
 * or removed. Undefined for a number that was never given.
 */
export function resolveNumber({ paragraphs }: Ledger, id: string): LedgerEntry | undefined {
  const entryById = new Map(paragraphs.map((entry) => [entry.id, entry]));
  const seen = new Set<string>();
  let entry = entryById.get(id);
  while (entry?.state === 'merged' && entry.into !== undefined && !seen.has(entry.id)) {
    seen.add(entry.id);
    entry = entryById.get(entry.into);
  }
  return entry;
}
