import type { LedgerEntry } from '../../model/ledger.ts';

/** A block as it stood on a day. */
export interface BlockThen {
  id: string;
  kind: LedgerEntry['kind'];
  text: string;
}

/**
 * What stood in a text at the end of a day, as far as days tell it: of what was put into another place since, they
 * know only where it stands now.
 */
export function versionAt(entries: readonly LedgerEntry[], day: string): BlockThen[] {
  return entries.flatMap(({ id, kind, state, first, changed, text, former }): BlockThen[] => {
    if (first > day || (state !== 'live' && changed <= day)) return [];
    const then = former.findLast(({ until }) => until > day);
    return [{ id, kind, text: then?.text ?? text }];
  });
}
