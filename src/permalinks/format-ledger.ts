import type { Ledger } from '../model/ledger.ts';

/** A ledger as the text of its file: one field a line, so that a review shows what changed. */
export function formatLedger(ledger: Ledger): string {
  return `${JSON.stringify(ledger, null, 2)}\n`;
}
