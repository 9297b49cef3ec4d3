import type { Ledger, LedgerEntry, RecordedVersion } from '../../model/ledger.ts';
import { blockKey } from './block-key.ts';
import { versionAt } from './version-at.ts';

const recorded = (date: string, blocks: readonly { id: string; text: string }[]): RecordedVersion => ({
  date,
  blocks: blocks.map(blockKey).join(' '),
});

/** The versions of a ledger that has recorded none, from the days on which anything in it began, changed or ended. */
export function versionsByDay({ paragraphs }: Pick<Ledger, 'paragraphs'>): RecordedVersion[] {
  const days = paragraphs.flatMap(({ first, changed, former }) => [first, changed, ...former.map(({ until }) => until)]);
  const all = [...new Set(days)].sort().map((day) => recorded(day, versionAt(paragraphs, day)));
  return all.filter(({ blocks }, index) => blocks !== '' && blocks !== all[index - 1]?.blocks);
}

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
  const now = recorded(today, live);
  return known.at(-1)?.blocks === now.blocks ? before?.versions : [...known, now];
}
