import type { Block, Ledger, LedgerEntry } from '../model/ledger.ts';
import { recordVersion } from './history/record-version.ts';
import type { Fate } from './update/block-fate.ts';
import { entryAfter } from './update/entry-after.ts';
import { fatesOf, type Verdict } from './update/fates-of.ts';
import { idsOf } from './update/ids-of.ts';
import { numbersOfOriginal } from './update/numbers-of-original.ts';
import { withTombstones } from './update/with-tombstones.ts';

export type { Verdict } from './update/fates-of.ts';

/** What an edit did to one block, or to the article. */
export interface Change {
  /** The permanent id of the block; of a renamed article the id it had. */
  id: string;
  what: Exclude<Fate, 'same' | 'asked'> | 'renamed' | 'merged' | 'removed';
}

/** A paragraph of the text that may be the one of the ledger or another: an editor has to say. */
export interface Doubt {
  /** The number that it would keep. */
  id: string;
  /** The position of the paragraph in the text. */
  block: number;
  was: string;
  is: string;
}

/** A ledger brought up to date with a text. */
export interface LedgerUpdate {
  ledger: Ledger;
  /** The permanent id of each block; for a doubtful one that of its proposal. */
  ids: string[];
  /** What became of each block. */
  fates: Fate[];
  /** What changed, in the order of the ledger; nothing if it was up to date. */
  changes: Change[];
  /** What has to be decided; the ledger keeps the former words until then. */
  doubts: Doubt[];
}

/**
 * Brings a ledger up to date with the blocks of the present text: paragraphs that were kept, edited or moved keep their
 * number, new ones get one that was never given, those that are gone stay on record, as aliases if another took them
 * in. One that is back word for word is given back its number. What is doubtful is asked, unless `verdict` decides it
 * by its number. `today` dates the changes. Of a translation, what is new gets the number that its `original` has
 * there, or one that this never gave.
 */
export function updateLedger(
  article: string,
  ledger: Ledger | undefined,
  blocks: readonly Block[],
  today: string,
  verdict: (id: string) => Verdict = () => 'ask',
  original?: Ledger,
): LedgerUpdate {
  const old = ledger?.paragraphs ?? [];
  const { blocks: became, mergedInto } = fatesOf(old, blocks, verdict);
  const own = became.map(({ entry }) => entry?.id);
  const others = original?.paragraphs ?? [];
  const taken = old.map(({ id }) => id);
  const known = original ? numbersOfOriginal(blocks, own, others, new Set(taken)) : own;
  const ids = idsOf(blocks, known, [...taken, ...others.flatMap(({ id, kind }) => (kind === 'heading' ? [] : [id]))]);
  const live = blocks.map((block, at) => entryAfter(block, ids[at] as string, became[at] as (typeof became)[0], today));

  const kept = new Set(ids);
  const past = old.map((entry): LedgerEntry => {
    if (entry.state !== 'live' || kept.has(entry.id)) return entry;
    const into = ids[mergedInto.get(entry.id) ?? -1];
    return { ...entry, state: into === undefined ? 'removed' : 'merged', changed: today, into, asked: undefined };
  });
  const changes: Change[] = [];
  if (ledger && ledger.article !== article) changes.push({ id: ledger.article, what: 'renamed' });
  for (const [at, { fate }] of became.entries()) {
    if (fate !== 'same' && fate !== 'asked') changes.push({ id: ids[at] as string, what: fate });
  }
  for (const [at, { id, state }] of past.entries()) {
    if (state !== 'live' && old[at]?.state === 'live') changes.push({ id, what: state });
  }
  const versions = recordVersion(ledger, live, today);
  return {
    ledger: { version: 1, article, paragraphs: withTombstones(live, past), ...(versions && { versions }) },
    ids,
    fates: became.map(({ fate }) => fate),
    changes,
    doubts: became.flatMap(({ fate, entry }, block) =>
      fate === 'asked' && entry ? [{ id: entry.id, block, was: entry.text, is: (blocks[block] as Block).text }] : [],
    ),
  };
}
