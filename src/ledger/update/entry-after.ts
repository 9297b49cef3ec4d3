import type { Block, LedgerEntry } from '../../model/ledger.ts';
import type { BlockFate } from './block-fate.ts';

/** The entry of a block of the present text, under its id, after what became of it; `today` dates the change. */
export function entryAfter(
  { kind, text }: Block,
  id: string,
  { fate, entry, splitFrom, moved }: BlockFate,
  today: string,
): LedgerEntry {
  if (!entry) return { id, kind, state: 'live', first: today, changed: today, splitFrom, text, former: [] };
  // Until it is decided the former words stand.
  if (fate === 'asked') return { ...entry, asked: text };
  if (fate === 'restored') return { ...entry, kind, state: 'live', changed: today, into: undefined, reason: undefined };
  if (fate === 'same') return { ...entry, kind, asked: undefined };
  const former = fate === 'edited' ? [{ until: today, text: entry.text }, ...entry.former] : entry.former;
  return { ...entry, ...(moved && { moved: today }), kind, changed: today, asked: undefined, text, former };
}
