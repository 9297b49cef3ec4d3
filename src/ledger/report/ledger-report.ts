import { type Block, seriesOf } from '../../model/ledger.ts';
import { resolveNumber } from '../trace/resolve-number.ts';
import type { LedgerUpdate } from '../update-ledger.ts';

/** What became of one paragraph, heading or figure. */
export interface BlockReport {
  id: string;
  what: 'same' | 'edited' | 'moved' | 'split' | 'inserted' | 'asked';
  kind: Block['kind'];
  /** The line of the file on which it begins. */
  line: number;
  text: string;
  /** The paragraph that it was split from. */
  from?: string | undefined;
  /** It had been taken out before, and is back word for word. */
  restored?: true;
  /** The words that its number stood for, if it is asked whether it is the same paragraph. */
  was?: string | undefined;
}

/** What became of each block, in the order of the text, and of the ids that no longer stand in it. */
export interface LedgerReport {
  /** Paragraphs, those in quotations and lists among them. */
  paragraphs: BlockReport[];
  headings: BlockReport[];
  /** Images, tables and blocks of code. */
  figures: BlockReport[];
  /** Ids that were merged, each with the live one that leads on. */
  aliases: Record<string, string>;
  /** Ids of what was taken out, merged ones among them. */
  tombstones: string[];
  /** What has to be decided. */
  proposals: { id: string; was: string; is: string }[];
}

/** An update of a ledger as data for other programs; `lineOf` tells where a block begins. */
export function ledgerReport(
  update: LedgerUpdate,
  blocks: readonly Block[],
  lineOf: (block: number) => number,
): LedgerReport {
  const { ledger, ids, fates, doubts } = update;
  const entryById = new Map(ledger.paragraphs.map((entry) => [entry.id, entry]));
  const wasOf = new Map(doubts.map(({ block, was }) => [block, was]));
  const all = blocks.map(({ kind, text }, block): BlockReport => {
    const id = ids[block] as string;
    const fate = fates[block] as LedgerUpdate['fates'][number];
    const line = lineOf(block);
    if (fate === 'restored') return { id, what: 'same', kind, line, text, restored: true };
    const what = fate === 'new' ? 'inserted' : fate;
    if (what === 'split') return { id, what, kind, line, text, from: entryById.get(id)?.splitFrom };
    return what === 'asked' ? { id, what, kind, line, text, was: wasOf.get(block) } : { id, what, kind, line, text };
  });
  const of = (series: ReturnType<typeof seriesOf>) => all.filter(({ kind }) => seriesOf(kind) === series);
  const aliases: Record<string, string> = {};
  const tombstones: string[] = [];
  for (const { id, state } of ledger.paragraphs) {
    if (state === 'live') continue;
    const end = resolveNumber(ledger, id);
    if (end?.state === 'live') aliases[id] = end.id;
    else tombstones.push(id);
  }
  return {
    paragraphs: of('text'),
    headings: of('heading'),
    figures: of('figure'),
    aliases,
    tombstones,
    proposals: doubts.map(({ id, was, is }) => ({ id, was, is })),
  };
}
