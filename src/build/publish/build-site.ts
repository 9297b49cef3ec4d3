import { existsSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { currentProgress } from '../for-pages/current-progress.ts';
import { type CurrentEdition, handOver } from '../handed-edition.ts';
import { nearLimits } from '../host/near-limits.ts';
import { siteSize } from '../host/site-size.ts';
import { UnfitShards } from '../shards/divide.ts';
import type { Division } from '../shards/division.ts';
import { type PublicRecord, publishFolder } from './publish-folder.ts';
import { standingFiles } from './standing-files.ts';
import { freshFolder, moveFolder, recoverFolder } from './swap-folder.ts';

/** A build that failed; the message tells why, `inPlace` whether its folder had taken the place of the former one. */
export class FailedBuild extends Error {
  readonly inPlace: boolean;

  constructor(cause: unknown, inPlace: boolean) {
    const { message, stack } = cause as Error;
    // Of a full disk, a folder that may not be written or a wrong shard, our own lines tell nothing.
    const plain = 'syscall' in (cause as object) || cause instanceof UnfitShards;
    super(plain ? message : (stack ?? message), { cause });
    this.inPlace = inPlace;
  }
}

/** The folder that is replaced: a link to a folder stays one, and what it leads to is replaced. */
export const outputFolder = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));

// Astro keeps what it needs on the way beside its output if that is inside the project, else where every build does.
const WORKSHOP = resolve('.postil', 'build');

/** Clears away what builds left that were killed, and brings back the folder `out` if one of them had moved it away. */
export async function recoverBuilds(out: string): Promise<void> {
  await recoverFolder(WORKSHOP);
  await recoverFolder(out);
}

/** Where an edition comes from, and what is published with it. */
export interface Publication {
  /** The content folder, as it was called. */
  content: string;
  out: string;
  /** What tells of what is published. */
  records: readonly PublicRecord[];
  /** Which pages are made, if other processes make the others. */
  division: Division;
}

/**
 * Makes the site of an edition, and publishes it in the folder `out`, whole or not at all, together with the `records`
 * of what it publishes. Gives a line for each limit of a host that the site is near. Throws `FailedBuild`.
 */
export async function buildSite(
  edition: CurrentEdition,
  { content, out, records, division }: Publication,
): Promise<string[]> {
  const made = freshFolder(WORKSHOP);
  const fresh = freshFolder(out);
  const standing = standingFiles(out);
  let moved = false;
  try {
    handOver(edition);
    // Vite's bundler keeps for a second what memory it freed (mimalloc): given back at once, a build takes 100 MB less.
    process.env.MIMALLOC_PURGE_DELAY ??= '0';
    const { build } = await import('astro');
    const { astroConfig } = await import('../astro-config.ts');
    const config = astroConfig({ root: process.cwd(), content, out: made, division, standing });
    await build({ ...config, logLevel: 'warn' });
    currentProgress()?.stage('publishing');
    await division.finish(made);
    const near = nearLimits(await siteSize(made));
    await moveFolder(made, fresh);
    moved = true;
    await publishFolder(fresh, out, records);
    standing.keepMarks();
    return near;
  } catch (error) {
    const inPlace = moved && !existsSync(fresh);
    for (const unfinished of [made, fresh]) await rm(unfinished, { recursive: true, force: true }).catch(() => {});
    throw new FailedBuild(error, inPlace);
  }
}
