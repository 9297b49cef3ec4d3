import { type Block, type LedgerEntry, seriesOf } from '../../model/ledger.ts';
import { wordsOf } from '../align/words-of.ts';

/** A text of fewer words may well have been written anew. */
const WORDS = 5;

/**
 * The blocks that are, word for word, a paragraph that was taken out or merged before and that no live entry has or
 * may have: an
 * edit was undone. Each number comes back once, the latest first.
 */
export function restored(entries: readonly LedgerEntry[], blocks: readonly Block[]): Map<number, LedgerEntry> {
  const keyOf = (kind: Block['kind'], text: string) => `${seriesOf(kind)} ${text}`;
  const live = new Set(entries.flatMap(({ state, text, asked }) => (state === 'live' ? [text, asked] : [])));
  const gone = new Map<string, LedgerEntry[]>();
  const dead = entries.filter(({ state, text }) => state !== 'live' && !live.has(text));
  for (const entry of dead.sort((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0))) {
    const key = keyOf(entry.kind, entry.text);
    gone.set(key, [...(gone.get(key) ?? []), entry]);
  }
  const back = new Map<number, LedgerEntry>();
  for (const [index, { kind, text }] of blocks.entries()) {
    const waiting = gone.get(keyOf(kind, text));
    if (!waiting?.length || wordsOf(text).length < WORDS) continue;
    back.set(index, waiting.shift() as LedgerEntry);
  }
  return back;
}
