import type { Tombstone } from '../../model/edition.ts';
import { type Ledger, seriesOf } from '../../model/ledger.ts';
import { resolveNumber } from '../trace/resolve-number.ts';

/** What stands no longer in a text, in the order of the ledger. */
export function tombstonesOf(ledger: Ledger): Tombstone[] {
  let behind: string | undefined;
  return ledger.paragraphs.flatMap((entry): Tombstone[] => {
    const { id, kind, state, changed, reason, text } = entry;
    if (state === 'live') {
      behind = id;
      return [];
    }
    const into = state === 'merged' ? resolveNumber(ledger, id) : undefined;
    return [
      {
        id,
        series: seriesOf(kind),
        since: changed,
        reason: into && into.state !== 'live' ? (into.reason ?? reason) : reason,
        into: into?.state === 'live' ? into.id : undefined,
        text,
        behind,
      },
    ];
  });
}
