import { isDeepStrictEqual } from 'node:util';
import { addresses } from '../addresses/site.ts';
import { type Content, readContent } from '../read/files/read-content.ts';
import { type BuiltEdition, buildEdition } from './edition.ts';
import { onceInProcess } from './once-in-process.ts';
import { publicFolderOf } from './public-folder.ts';
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

const latest = onceInProcess('latest', () => new Map<string, LatestEdition>());
const last = onceInProcess('making', () => new Map<string, Promise<unknown>>());
/** The files whose words this program has taken: the pages and the bench have their own. */
let spoken: Content | undefined;

const slot = ({ base = '/', frozenLedgers = false }: MadeFor): string => JSON.stringify([base, frozenLedgers]);

/** Keeps the edition of files that are about to be what they say. */
export function rememberEdition(content: Content, built: BuiltEdition, madeFor: MadeFor = {}): void {
  latest.set(slot(madeFor), { content, built });
}

/** Makes an edition as often as its files change: what has not changed since the last time is kept. */
export function remakeEdition(content: Content, { base = '/', frozenLedgers = false }: MadeFor = {}): BuiltEdition {
  return buildEdition(content, { addresses: addresses(base), frozenLedgers, drafts: true, again: true });
}

async function madeNow(root: string, madeFor: MadeFor): Promise<LatestEdition> {
  const content = await readContent(root, publicFolderOf(root));
  const made = latest.get(slot(madeFor));
  const same = made && isDeepStrictEqual(made.content, content) ? made : undefined;
  const now = same?.content ?? content;
  if (now !== spoken) await takeWords(now);
  spoken = now;
  if (same) return same;
  await readAhead(content, addresses(madeFor.base ?? '/').home, madeFor.frozenLedgers ?? false);
  const built = remakeEdition(content, madeFor);
  rememberEdition(content, built, madeFor);
  return { content, built };
}

/**
 * The edition of what the files of `root` say now, with all that is wrong; made again only after a change. Who asks
 * while it is made waits for it: it is not made twice.
 */
export function latestEdition(root: string, madeFor: MadeFor = {}): Promise<LatestEdition> {
  const turn = (last.get(slot(madeFor)) ?? Promise.resolve()).then(() => madeNow(root, madeFor));
  last.set(
    slot(madeFor),
    turn.catch(() => undefined),
  );
  return turn;
}
