import { recordedVersion } from '../../addresses/versions/recorded-version.ts';
import { versionsByDay } from '../../addresses/versions/versions-by-day.ts';
import type { Ledger, LedgerEntry, RecordedVersion } from '../../model/ledger.ts';

/**
 * The versions of a ledger with the one that begins today, if what stands in the text is not what stood there before;
 * undefined for an older ledger that has recorded none, as long as nothing changes.
 */
export function recordVersion(
  before: Ledger | undefined,
  live: readonly LedgerEntry[],
  today: string,
): RecordedVersion[] | undefined {
  const known = before?.versions ?? (before ? versionsByDay(before) : []);
  const now = recordedVersion(today, live);
  return known.at(-1)?.blocks === now.blocks ? before?.versions : [...known, now];
}
