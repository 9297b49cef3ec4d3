import { seriesOf } from '../../model/ledger.ts';
import type { Finding, Place } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import type { LedgerUpdate } from '../update-ledger.ts';

/**
 * What an editor has to say about the paragraphs of an article: whether doubtful ones are the former ones, and why
 * recorded paragraphs were taken out. `placeOf` tells where a block stands.
 */
export function ledgerFindings(
  { ledger, doubts }: LedgerUpdate,
  ledgerFile: string,
  placeOf: (block: number) => Place,
): Finding[] {
  const command = (id: string) => `${id} --article ${ledger.article}`;
  const unexplained = ledger.paragraphs.filter(
    ({ kind, state, reason }) => seriesOf(kind) === 'text' && state === 'removed' && !reason,
  );
  return [
    ...doubts.map(({ id, block, was, is }) =>
      findingOf('paragraph-doubtful', placeOf(block), { value: is, near: was, detail: command(id) }),
    ),
    ...unexplained.map(({ id, text }) => {
      const place = { file: ledgerFile, line: 1, column: 1 };
      return findingOf('removal-unexplained', place, { value: id, near: text, detail: command(id) });
    }),
  ];
}
