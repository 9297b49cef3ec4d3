import { type Ledger, ledgerCheck } from '../model/ledger.ts';

/**
 * A ledger as the text of its file: entries in the order of the text, one field a line and always in the same order, so
 * that a review shows what changed; a check at the end.
 */
export function formatLedger(ledger: Ledger): string {
  const { version, article, versions } = ledger;
  const paragraphs = ledger.paragraphs.map(
    ({ id, kind, state, first, changed, moved, into, reason, splitFrom, asked, text, former }) => ({
      id,
      kind,
      state,
      first,
      changed,
      moved,
      into,
      reason,
      splitFrom,
      asked,
      text,
      former: former.map(({ until, text }) => ({ until, text })),
    }),
  );
  return `${JSON.stringify({ version, article, paragraphs, versions, check: ledgerCheck(ledger) }, null, 2)}\n`;
}
