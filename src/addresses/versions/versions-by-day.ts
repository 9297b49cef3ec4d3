import type { Ledger, RecordedVersion } from '../../model/ledger.ts';
import { recordedVersion } from './recorded-version.ts';
import { versionAt } from './version-at.ts';

/** The versions of a ledger that has recorded none, from the days on which anything in it began, changed or ended. */
export function versionsByDay({ paragraphs }: Pick<Ledger, 'paragraphs'>): RecordedVersion[] {
  const days = paragraphs.flatMap(({ first, changed, former }) => [
    first,
    changed,
    ...former.map(({ until }) => until),
  ]);
  const all = [...new Set(days)].sort().map((day) => recordedVersion(day, versionAt(paragraphs, day)));
  return all.filter(({ blocks }, index) => blocks !== '' && blocks !== all[index - 1]?.blocks);
}
