import { basename, dirname, join } from 'node:path';
import { normaliseText } from '../../read/files/normalise-text.ts';
import { textAt } from '../../read/files/text-at.ts';
import { takeLock } from './take-lock.ts';
import { writeWhole } from './write-whole.ts';

/** A file that shall get a new text; `before` is the text that it was read with, undefined if there was none. */
export interface Replacement {
  path: string;
  before?: string | undefined;
  text: string;
}

/** Whether two texts are one to the build, however their lines end and their accents were typed. */
const same = (a: string | undefined, b: string | undefined) => (a && normaliseText(a)) === (b && normaliseText(b));

/**
 * Writes files that were read before, each whole or not at all. If one of them says something else by now, another
 * command or an editor wrote it meanwhile: then all are left alone, and its path is given back. `first` is done when
 * that is known, before anything is written; if it throws, nothing is. Other commands wait until all is done.
 */
export async function replaceAll(
  files: readonly Replacement[],
  first: () => Promise<void> = async () => {},
): Promise<string | undefined> {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const releases: (() => Promise<void>)[] = [];
  try {
    for (const { path } of sorted) releases.push(await takeLock(join(dirname(path), `.${basename(path)}.lock`)));
    const stale: Replacement[] = [];
    for (const file of sorted) {
      const now = await textAt(file.path);
      if (now === file.text) continue;
      if (!same(now, file.before)) return file.path;
      stale.push(file);
    }
    await first();
    for (const { path, text } of stale) await writeWhole(path, text);
    return undefined;
  } finally {
    for (const release of releases) await release();
  }
}

/** The same for one file; false if it was changed meanwhile. */
export async function replaceWhole(path: string, before: string | undefined, text: string): Promise<boolean> {
  return (await replaceAll([{ path, before, text }])) === undefined;
}
