import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** After a week in which no build used it, in ms, a cache is that of an edition that is built here no more. */
const OLD = 7 * 24 * 60 * 60 * 1000;

/** Takes the files of caches out of a folder that were not used for a week. */
export function throwAwayOld(folder: string, now: number): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    // Another build may be taking it away.
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (now - used > OLD) rmSync(path, { force: true, recursive: true });
  }
}
