import type { DiffRun } from '../../addresses/range/diff-run.ts';
import { diffWords } from '../../addresses/versions/diff-words.ts';
import { type Ledger, type LedgerEntry, seriesOf } from '../../model/ledger.ts';
import { resolveNumber } from '../trace/resolve-number.ts';

/** What happened to one paragraph, heading or figure on a day. */
export interface TextChange {
  date: string;
  id: string;
  series: ReturnType<typeof seriesOf>;
  what: 'reworded' | 'new' | 'split' | 'moved' | 'removed' | 'merged';
  /** The words, those gone and those new marked. */
  pieces: DiffRun[];
  /** The id that it was split from, or that took it in. */
  other: string | undefined;
  /** Why it was taken out. */
  reason: string | undefined;
}

function changesOfEntry(ledger: Ledger, entry: LedgerEntry, begun: string, language: string): TextChange[] {
  const { id, kind, state, first, changed, moved, splitFrom, reason, text, former } = entry;
  const common = { id, series: seriesOf(kind), other: undefined, reason: undefined };
  const oldest = former.at(-1)?.text ?? text;
  const changes: TextChange[] = former.map(({ until, text: was }, index) => ({
    ...common,
    date: until,
    what: 'reworded',
    pieces: diffWords(was, former[index - 1]?.text ?? text, language),
  }));
  if (first > begun) {
    const what = splitFrom ? 'split' : 'new';
    changes.push({ ...common, date: first, what, pieces: [{ how: 'new', text: oldest }], other: splitFrom });
  }
  if (moved) changes.push({ ...common, date: moved, what: 'moved', pieces: [{ how: 'same', text }] });
  if (state !== 'live') {
    const into = state === 'merged' ? resolveNumber(ledger, id) : undefined;
    changes.push({
      ...common,
      date: changed,
      what: into ? 'merged' : 'removed',
      pieces: [{ how: 'gone', text }],
      other: into?.id,
      reason,
    });
  }
  return changes;
}

/**
 * All that was changed in a text since it was first published, day by day, the newest first, in the order of the
 * text.
 */
export function changesOf(ledger: Ledger, language: string): { date: string; changes: TextChange[] }[] {
  const begun = ledger.paragraphs.map(({ first }) => first).sort()[0] ?? '';
  const all = ledger.paragraphs.flatMap((entry) => changesOfEntry(ledger, entry, begun, language));
  const dates = [...new Set(all.map(({ date }) => date))].sort().reverse();
  return dates.map((date) => ({ date, changes: all.filter((change) => change.date === date) }));
}
