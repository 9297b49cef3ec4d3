import { randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The number of a process is given again, in a container soon; nothing of ours takes as long as this. */
const AN_HOUR = 3_600_000;
const ours = new Set<string>();
/** Process and chance. */
const NAMED = /^(\d+)-[0-9a-f]{8}$/;

/**
 * A path beside `path` for what is not finished: `.dist-new-4711-9f3a06d2`. It names the process, so that a later one
 * can tell whether it is still at work; and it is on the same disk, so that it can be renamed to `path`.
 */
export function besidePath(path: string, what: string): string {
  const random = randomBytes(4).toString('hex');
  const beside = join(dirname(path), `.${basename(path)}-${what}-${process.pid}-${random}`);
  ours.add(beside);
  return beside;
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What processes that were killed left beside `path`, by the word that `besidePath` was given; newest first. */
export async function leftoversOf(path: string, what: string): Promise<string[]> {
  const folder = dirname(path);
  const prefix = `.${basename(path)}-${what}-`;
  const names = await readdir(folder).catch(() => []);
  const found = await Promise.all(
    names.map(async (name) => {
      const pid = name.startsWith(prefix) && NAMED.exec(name.slice(prefix.length))?.[1];
      const at = join(folder, name);
      const time = pid && (await stat(at).catch(() => undefined))?.mtimeMs;
      if (!time || ours.has(at)) return [];
      const other = Number(pid) !== process.pid && runs(Number(pid)) && Date.now() - time < AN_HOUR;
      return other ? [] : [{ at, time }];
    }),
  );
  return found
    .flat()
    .sort((a, b) => b.time - a.time)
    .map(({ at }) => at);
}

/** Takes away what processes that were killed left beside `path`. */
export async function dropLeftovers(path: string, ...kinds: string[]): Promise<void> {
  const found = await Promise.all(kinds.map((what) => leftoversOf(path, what)));
  await Promise.all(found.flat().map((at) => rm(at, { recursive: true, force: true })));
}
