import { longestRun } from '../addresses/versions/longest-run.ts';
import { type Block, type Ledger, type LedgerEntry, letterOf } from '../model/ledger.ts';
import { align } from './align/align.ts';
import { recordVersion } from './history/record-version.ts';
import { numberBlocks } from './number-blocks.ts';
import { restored } from './trace/restored.ts';
import { withTombstones } from './with-tombstones.ts';

/** What an edit did to one block, or to the article. */
export interface Change {
  /** The permanent id of the block; of a renamed article the id it had. */
  id: string;
  what: 'renamed' | 'new' | 'split' | 'restored' | 'edited' | 'moved' | 'merged' | 'removed';
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

export type Verdict = 'ask' | 'accept' | 'refuse';

/** A ledger brought up to date with a text. */
export interface LedgerUpdate {
  ledger: Ledger;
  /** The permanent id of each block; for a doubtful one that of its proposal. */
  ids: string[];
  /** What became of each block. */
  fates: (Exclude<Change['what'], 'renamed' | 'merged' | 'removed'> | 'same' | 'asked')[];
  /** What changed, in the order of the ledger; nothing if it was up to date. */
  changes: Change[];
  /** What has to be decided; the ledger keeps the former words until then. */
  doubts: Doubt[];
}

/** The blocks whose old order is not that of the others: all but a longest run that kept its order. */
function movedBlocks(size: number, oldOf: ReadonlyMap<number, number>): Set<number> {
  const kept = Array.from({ length: size }, (_, block) => block).filter((block) => oldOf.has(block));
  const steady = new Set(longestRun(kept.map((block) => oldOf.get(block) as number)));
  return new Set(kept.filter((_, index) => !steady.has(index)));
}

/** For each block the id, if it has one before any is given, of the next block whose id has its letter. */
function followingIds(blocks: readonly Block[], idOf: (block: number) => string | undefined): (string | undefined)[] {
  const next: (string | undefined)[] = [];
  const nearest = new Map<string, string>();
  for (let block = blocks.length - 1; block >= 0; block--) {
    next[block] = nearest.get(letterOf((blocks[block] as Block).kind) ?? '');
    const id = idOf(block);
    if (id !== undefined) nearest.set(id.charAt(0), id);
  }
  return next;
}

/**
 * Brings a ledger up to date with the blocks of the present text: paragraphs that were kept, edited or moved keep their
 * number, new ones get one that was never given, those that are gone stay on record, as aliases if another took them
 * in. One that is back word for word is given back its number. What is doubtful is asked, unless `verdict` decides it
 * by its number. `today` dates the changes.
 */
export function updateLedger(
  article: string,
  ledger: Ledger | undefined,
  blocks: readonly Block[],
  today: string,
  verdict: (id: string) => Verdict = () => 'ask',
): LedgerUpdate {
  const old = ledger?.paragraphs ?? [];
  const standing = old.filter(({ state }) => state === 'live');
  const back = restored(old, blocks);
  const { oldOf, doubtful, splits, merges } = align(standing, blocks, new Set(back.keys()));
  const verdicts = new Map(
    [...doubtful].map((block) => [block, verdict(standing[oldOf.get(block) as number]?.id ?? '')]),
  );
  for (const [block, said] of verdicts) if (said === 'refuse') oldOf.delete(block);

  const entryOf = blocks.map((_, block) => standing[oldOf.get(block) ?? -1] ?? back.get(block));
  const moved = movedBlocks(blocks.length, oldOf);
  const next = followingIds(blocks, (block) => entryOf[block]?.id);
  const number = numberBlocks(old.map(({ id }) => id));
  const before = new Map<string, string>();
  const changes: Change[] = [];
  if (ledger && ledger.article !== article) changes.push({ id: ledger.article, what: 'renamed' });
  const fates: LedgerUpdate['fates'] = [];
  const doubts: Doubt[] = [];

  const live = blocks.map(({ kind, text }, block): LedgerEntry => {
    const entry = entryOf[block];
    const note = (id: string, what: LedgerUpdate['fates'][number]) => {
      // A table that was published as a figure keeps that letter.
      before.set(id.charAt(0), id);
      fates[block] = what;
      if (what !== 'same' && what !== 'asked') changes.push({ id, what });
    };
    if (!entry) {
      const id = number({ kind, text }, before.get(letterOf(kind) ?? ''), next[block]);
      const from = standing[splits.get(block) ?? -1]?.id;
      note(id, from ? 'split' : 'new');
      return { id, kind, state: 'live', first: today, changed: today, splitFrom: from, text, former: [] };
    }
    if (back.has(block)) {
      note(entry.id, 'restored');
      return { ...entry, kind, state: 'live', changed: today, into: undefined, reason: undefined };
    }
    if (verdicts.get(block) === 'ask') {
      note(entry.id, 'asked');
      doubts.push({ id: entry.id, block, was: entry.text, is: text });
      return { ...entry, asked: text };
    }
    const edited = entry.text !== text;
    const place = moved.has(block) ? { moved: today } : {};
    note(entry.id, edited ? 'edited' : moved.has(block) ? 'moved' : 'same');
    if (fates[block] === 'same') return { ...entry, kind, asked: undefined };
    const former = edited ? [{ until: today, text: entry.text }, ...entry.former] : entry.former;
    return { ...entry, ...place, kind, changed: today, asked: undefined, text, former };
  });

  const ids = live.map(({ id }) => id);
  const kept = new Set(ids);
  const intoOf = new Map([...merges].map(([gone, block]) => [standing[gone]?.id, ids[block]]));
  const past = old.map((entry): LedgerEntry => {
    if (entry.state !== 'live' || kept.has(entry.id)) return entry;
    const into = intoOf.get(entry.id);
    changes.push({ id: entry.id, what: into ? 'merged' : 'removed' });
    return { ...entry, state: into ? 'merged' : 'removed', changed: today, into, asked: undefined };
  });
  const paragraphs = withTombstones(live, past);
  const versions = recordVersion(ledger, live, today);
  return {
    ledger: { version: 1, article, paragraphs, ...(versions && { versions }) },
    ids,
    fates,
    changes,
    doubts,
  };
}
