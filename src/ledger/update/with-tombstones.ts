import type { LedgerEntry } from '../../model/ledger.ts';

/** Puts entries that are no longer live behind the live entry that they stood behind, in their old order. */
export function withTombstones(live: readonly LedgerEntry[], old: readonly LedgerEntry[]): LedgerEntry[] {
  const isLive = new Set(live.map(({ id }) => id));
  const behind = new Map<string, LedgerEntry[]>();
  let last = '';
  for (const entry of old) {
    if (isLive.has(entry.id)) {
      last = entry.id;
      continue;
    }
    const others = behind.get(last);
    if (others) others.push(entry);
    else behind.set(last, [entry]);
  }
  return [...(behind.get('') ?? []), ...live.flatMap((entry) => [entry, ...(behind.get(entry.id) ?? [])])];
}
