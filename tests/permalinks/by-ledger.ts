import { resolveNumber } from '../../src/ledger/trace/resolve-number.ts';
import { updateLedger, type Verdict } from '../../src/ledger/update-ledger.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import type { Version } from './edit-script.ts';
import type { Landing } from './score.ts';

/** Where the ledger leads the links of the first version, carried through every version of the history. */
export function byLedger(history: readonly Version[], verdict: Verdict = 'ask'): Landing[] {
  let ledger: Ledger | undefined;
  let linked: string[] = [];
  let ids: string[] = [];
  let asked = new Set<string>();
  for (const [index, { blocks }] of history.entries()) {
    const day = `2026-01-${String(index + 1).padStart(2, '0')}`;
    const update = updateLedger('a', ledger, blocks, day, () => verdict);
    if (index === 0) linked = update.ids;
    ({ ledger, ids } = update);
    asked = new Set(update.doubts.map(({ id }) => id));
  }
  return linked.map((id) => {
    const entry = resolveNumber(ledger as Ledger, id);
    if (entry?.state !== 'live') return undefined;
    return asked.has(entry.id) ? 'asked' : ids.indexOf(entry.id);
  });
}
