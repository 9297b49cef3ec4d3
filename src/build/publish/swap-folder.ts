import { existsSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { besidePath, dropLeftovers, leftoversOf } from './leftovers.ts';

/** A new name beside the folder `path`, for what shall be swapped in for it. */
export const freshFolder = (path: string): string => besidePath(path, 'new');

/** Moves the folder `made` to `fresh`, which may be on another disk. */
export async function moveFolder(made: string, fresh: string): Promise<void> {
  await mkdir(dirname(fresh), { recursive: true });
  try {
    await rename(made, fresh);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(made, fresh, { recursive: true });
    await rm(made, { recursive: true });
  }
}

/**
 * Puts the finished folder `fresh`, which stands beside it, in the place of `path`, whole at every moment but one: no
 * call of Node's exchanges
 * two folders, so there are two renames, one right after the other. Who is killed just between them leaves no `path`;
 * `recoverFolder` then brings back the former one. Of two processes that swap at once, the last one wins.
 */
export async function swapFolder(fresh: string, path: string): Promise<void> {
  for (;;) {
    const old = besidePath(path, 'old');
    try {
      if (existsSync(path)) renameSync(path, old);
      renameSync(fresh, path);
    } catch (error) {
      const { code = '', path: from } = error as NodeJS.ErrnoException;
      // Another process was quicker: it took the folder away, or put its own there.
      if ((code === 'ENOENT' && from === path) || ['ENOTEMPTY', 'EEXIST'].includes(code)) continue;
      if (existsSync(old) && !existsSync(path)) renameSync(old, path);
      throw error;
    } finally {
      if (existsSync(path)) await rm(old, { recursive: true, force: true });
    }
    return;
  }
}

/**
 * Mends what a killed process left: the folder `path` is there again if it ever was, and nothing of its kind beside
 * it.
 */
export async function recoverFolder(path: string): Promise<void> {
  const [former] = await leftoversOf(path, 'old');
  // An empty folder is nobody's build: something made it where there was none.
  const empty = existsSync(path) && readdirSync(path).length === 0;
  if (former && empty) rmdirSync(path);
  if (former && !existsSync(path)) await rename(former, path);
  await dropLeftovers(path, 'new', 'old');
}
