import type { Pair } from '../model/fellow.ts';
import type { Ledger, LedgerEntry } from '../model/ledger.ts';

/** The day from which an entry has the words that it has. */
const wordsSince = ({ first, former }: LedgerEntry): string => former[0]?.until ?? first;

/**
 * What a text and its translation share by their ledgers: what stands in both under one number, and was not in the
 * translation before the original had it. `asOf` is the day up to which an editor has compared the two.
 */
export function pairsOf(original: Ledger, translation: Ledger, asOf = ''): Pair[] {
  const originals = new Map(original.paragraphs.map((entry) => [entry.id, entry]));
  return translation.paragraphs.flatMap((entry) => {
    const { id, kind, state, first } = entry;
    const other = originals.get(id);
    if (!other || kind === 'heading' || state !== 'live' || other.state !== 'live' || first < other.first) return [];
    const day = wordsSince(other);
    return [{ id, changed: day > wordsSince(entry) && day > asOf ? day : undefined }];
  });
}
