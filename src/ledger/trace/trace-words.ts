import type { Ledger, LedgerEntry } from '../../model/ledger.ts';
import type { LedgerUpdate } from '../update-ledger.ts';
import { resolveNumber } from './resolve-number.ts';
import { traceRange } from './trace-range.ts';

/** Where words of a former text stand now: a paragraph by its id, and the place in its text. */
export interface TracedRange {
  id: string;
  start: number;
  end: number;
}

/** Finds words that are no longer in the text: `match` finds them in a former text, `textById` has the present ones. */
export type TraceWords = (
  match: (text: string) => readonly { start: number; end: number }[],
  textById: ReadonlyMap<string, string>,
) => TracedRange | undefined;

/** The texts of a ledger, the latest first, each with its paragraph. */
function texts(ledger: Ledger | undefined): { id: string; text: string }[] {
  const entries: LedgerEntry[] = ledger?.paragraphs ?? [];
  const dated = entries.flatMap(({ id, text, changed, state, former }) => [
    { id, text, until: state === 'live' ? '9' : changed },
    ...former.map(({ text, until }) => ({ id, text, until })),
  ]);
  return dated.sort((a, b) => (a.until < b.until ? 1 : a.until > b.until ? -1 : 0));
}

/**
 * Follows words through the edit between a ledger and its update: to the paragraph that has their number now, the one
 * that took it in, or a part that was split from it, wherever most of them are left.
 */
export function traceWords(before: Ledger | undefined, { ledger }: Pick<LedgerUpdate, 'ledger'>): TraceWords {
  const known = texts(before);
  return (match, textById) => {
    for (const { id, text } of known) {
      const [range] = match(text);
      if (!range) continue;
      const host = resolveNumber(ledger, id)?.id;
      const parts = ledger.paragraphs.filter((entry) => entry.id === host || entry.splitFrom === id);
      const places = parts.flatMap((entry) => {
        const now = textById.get(entry.id);
        const place = now === undefined ? undefined : traceRange(text, range, now);
        return place ? [{ id: entry.id, ...place }] : [];
      });
      const [best] = places.sort((a, b) => b.share - a.share);
      if (best) return { id: best.id, start: best.start, end: best.end };
    }
    return undefined;
  };
}
