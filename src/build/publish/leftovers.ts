import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** A process number may be given again, in a container soon, and not every machine can be asked: so long does nothing of ours take. */
const AN_HOUR = 3_600_000;
const ours = new Set<string>();
/** Stands for this machine in names: what a host is called may hold signs that a file's name may not. */
const here = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
/** Process, chance and machine; the last is not in names that earlier versions gave. */
const OURS = /^(\d+)-[0-9a-f]{8}(?:-([0-9a-f]{8}))?$/;

/**
 * A path beside `path` for what is not finished: `.dist-new-4711-9f3a06d2-5d41402a`. It names the process and, by a hash,
 * the machine, so that a later one can tell whether it is still at work. On the same disk, so that it can be renamed to
 * `path`.
 */
export function besidePath(path: string, what: string): string {
  const random = randomBytes(4).toString('hex');
  const beside = join(dirname(path), `.${basename(path)}-${what}-${process.pid}-${random}-${here}`);
  ours.add(beside);
  return beside;
}

/** Whether a process with this number runs on this machine. */
export function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * What processes that were killed left beside `path`, by the word that `besidePath` was given; newest first. Whether a
 * process of another machine still runs cannot be told, so of those only what is older than an hour.
 */
export async function leftoversOf(path: string, what: string): Promise<string[]> {
  const folder = dirname(path);
  const prefix = `.${basename(path)}-${what}-`;
  const names = await readdir(folder).catch(() => []);
  const found = await Promise.all(
    names.map(async (name) => {
      const [, pid, host = here] = (name.startsWith(prefix) && OURS.exec(name.slice(prefix.length))) || [];
      const at = join(folder, name);
      const time = pid && (await stat(at).catch(() => undefined))?.mtimeMs;
      if (!time) return [];
      const mayRun = host !== here || (Number(pid) !== process.pid && runs(Number(pid)));
      const other = mayRun && Date.now() - time < AN_HOUR;
      return other || ours.has(at) ? [] : [{ at, time }];
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
