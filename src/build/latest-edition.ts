import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { addresses } from '../addresses/site.ts';
import { type Content, readContent } from '../read/files/read-content.ts';
import type { Cache } from './cache/cache.ts';
import { type BuiltEdition, buildEdition } from './edition.ts';
import { onceInProcess } from './once-in-process.ts';
import { publicFolderOf } from './public-folder.ts';
import { keysOfContent, keysOnceWritten } from './steps/keys-of-content.ts';
import { preparedArticles } from './steps/prepared-articles.ts';
import { readAhead } from './steps/read-ahead.ts';
import { takeWords } from './take-words.ts';

/** The files of a content folder, and the edition that they make, drafts among it. */
export interface LatestEdition {
  content: Content;
  built: BuiltEdition;
}

/** For whom the edition is made: where its site lies, and whether a ledger that is behind is an error. */
export interface MadeFor {
  base?: string;
  frozenLedgers?: boolean;
}

const latest = new Map<string, LatestEdition>();
const last = new Map<string, Promise<unknown>>();
/** The files whose words this program has taken: pages take them for themselves. */
let spoken: Content | undefined;

const placeOf = (root: string, { base = '/', frozenLedgers = false }: MadeFor): string =>
  JSON.stringify([resolve(root), base, frozenLedgers]);

/** Keeps the edition of files of the content folder `root` that are about to be what they say. */
export function rememberEdition(root: string, content: Content, built: BuiltEdition, madeFor: MadeFor = {}): void {
  latest.set(placeOf(root, madeFor), { content, built });
}

/** Opens what other runs of the program made of articles. */
let openKept: (() => Cache) | undefined;

/** Has editions made the first time of what is kept in this cache, and kept there: it is open until that is done. */
export function keepBetweenRuns(open: () => Cache): void {
  openKept = open;
}

/** Makes an edition as often as its files change: what has not changed since the last time is kept. */
export function remakeEdition(content: Content, { base = '/', frozenLedgers = false }: MadeFor = {}): BuiltEdition {
  return buildEdition(content, { addresses: addresses(base), frozenLedgers, drafts: true, again: true });
}

/** How long all else has its turn between two articles that are kept, in milliseconds. */
const PAUSE = 20;

/** Keeps articles one after the other, while pages are made, which do not wait for it. */
async function keepInTime(puts: readonly (() => void)[], cache: Cache): Promise<void> {
  try {
    for (const put of puts) {
      put();
      await setTimeout(PAUSE);
    }
  } finally {
    cache.close();
  }
}

/** Makes an edition of which nothing is known in this process, of what other runs made of its articles. */
async function madeFirst(content: Content, madeFor: MadeFor): Promise<BuiltEdition> {
  const { base = '/', frozenLedgers = false } = madeFor;
  const { home } = addresses(base);
  const cache = openKept?.();
  const kept = cache && preparedArticles(keysOfContent(content, home, frozenLedgers), cache.slot);
  await readAhead(content, home, frozenLedgers, kept?.take);
  const built = remakeEdition(content, madeFor);
  const nextKeyOf = keysOnceWritten(content, home, frozenLedgers, built.numbered);
  if (cache) keepInTime(kept?.puts(built.findings, nextKeyOf) ?? [], cache).catch(console.error);
  return built;
}

async function madeNow(root: string, madeFor: MadeFor): Promise<LatestEdition> {
  const content = await readContent(root, publicFolderOf(root));
  const made = latest.get(placeOf(root, madeFor));
  const same = made && isDeepStrictEqual(made.content, content) ? made : undefined;
  const now = same?.content ?? content;
  if (now !== spoken) await takeWords(now);
  spoken = now;
  if (same) return same;
  if (made) await readAhead(content, addresses(madeFor.base ?? '/').home, madeFor.frozenLedgers ?? false);
  const built = made ? remakeEdition(content, madeFor) : await madeFirst(content, madeFor);
  rememberEdition(root, content, built, madeFor);
  return { content, built };
}

function inTurn(root: string, madeFor: MadeFor = {}): Promise<LatestEdition> {
  const place = placeOf(root, madeFor);
  const turn = (last.get(place) ?? Promise.resolve()).then(() => madeNow(root, madeFor));
  last.set(
    place,
    turn.catch(() => undefined),
  );
  return turn;
}

/**
 * The edition of what the files of `root` say now, with all that is wrong; made again only after a change. Who asks
 * while it is made waits for it: it is not made twice. In `dev` the program of the bench makes it for pages, too.
 */
export const latestEdition = onceInProcess('latestEdition', () => inTurn);
