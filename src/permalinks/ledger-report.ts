import type { Block } from '../model/ledger.ts';
import { resolveNumber } from './resolve-number.ts';
import type { LedgerUpdate } from './update-ledger.ts';

/** What became of each paragraph, in the order of the text, and of the numbers that no longer stand in it. */
export interface LedgerReport {
  paragraphs: {
    id: string;
    what: 'same' | 'edited' | 'moved' | 'split' | 'inserted' | 'asked';
    kind: Block['kind'];
    text: string;
    /** The paragraph that it was split from. */
    from?: string | undefined;
    /** It had been taken out before, and is back word for word. */
    restored?: true;
    /** The words that its number stood for, if it is asked whether it is the same paragraph. */
    was?: string | undefined;
  }[];
  /** Numbers that were merged, each with the live one that leads on. */
  aliases: Record<string, string>;
  /** Numbers of paragraphs that were taken out, merged ones among them. */
  tombstones: string[];
  /** What has to be decided. */
  proposals: { id: string; was: string; is: string }[];
}

/** An update of a ledger as data for other programs. */
export function ledgerReport(update: LedgerUpdate, blocks: readonly Block[]): LedgerReport {
  const { ledger, ids, fates, doubts } = update;
  const entryById = new Map(ledger.paragraphs.map((entry) => [entry.id, entry]));
  const wasOf = new Map(doubts.map(({ block, was }) => [block, was]));
  const paragraphs = blocks.map(({ kind, text }, block): LedgerReport['paragraphs'][number] => {
    const id = ids[block] as string;
    const fate = fates[block] as LedgerUpdate['fates'][number];
    if (fate === 'restored') return { id, what: 'same', kind, text, restored: true };
    const what = fate === 'new' ? 'inserted' : fate;
    if (what === 'split') return { id, what, kind, text, from: entryById.get(id)?.splitFrom };
    return what === 'asked' ? { id, what, kind, text, was: wasOf.get(block) } : { id, what, kind, text };
  });
  const aliases: Record<string, string> = {};
  const tombstones: string[] = [];
  for (const { id, state } of ledger.paragraphs) {
    if (state === 'live') continue;
    const end = resolveNumber(ledger, id);
    if (end?.state === 'live') aliases[id] = end.id;
    else tombstones.push(id);
  }
  return { paragraphs, aliases, tombstones, proposals: doubts.map(({ id, was, is }) => ({ id, was, is })) };
}
