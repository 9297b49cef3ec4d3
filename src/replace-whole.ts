import { open, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { writeWhole } from './write-whole.ts';

/** A lock as old as this was left by a command that was killed. */
const STALE = 10_000;
const PAUSE = 50;

/** A text as the build reads it, however its lines end and its accents were typed. */
const plain = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');

/** The text of a file; undefined if there is none. */
async function textAt(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** Takes the lock of a file: a file beside it that only one can make. Waits until it is free. */
async function take(lock: string): Promise<void> {
  for (;;) {
    try {
      return await (await open(lock, 'wx')).close();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const age = await stat(lock).then(
        ({ mtimeMs }) => Date.now() - mtimeMs,
        () => 0,
      );
      if (age > STALE) await rm(lock, { force: true });
      else await setTimeout(PAUSE);
    }
  }
}

/**
 * Writes a file that was read as `before` (undefined: there was none), whole or not at all. If it says something else by
 * now, another command or an editor wrote it meanwhile: then it is left alone, and false is given back.
 */
export async function replaceWhole(path: string, before: string | undefined, text: string): Promise<boolean> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  await take(lock);
  try {
    const now = await textAt(path);
    if ((now === undefined ? now : plain(now)) !== (before === undefined ? before : plain(before))) return false;
    await writeWhole(path, text);
    return true;
  } finally {
    await rm(lock, { force: true });
  }
}
