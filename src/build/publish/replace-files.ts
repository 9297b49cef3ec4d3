import { realpath, rm, stat } from 'node:fs/promises';
import { normaliseText } from '../../read/files/normalise-text.ts';
import { textAt } from '../../read/files/text-at.ts';
import { writeWhole } from './write-whole.ts';

/**
 * A file that shall get a new text, or go if that is undefined; `before` is the text that it was read with, undefined
 * if there was none.
 */
export interface Replacement {
  path: string;
  before?: string | undefined;
  text: string | undefined;
  /** Whether it must be what it was byte for byte: one that people write, not a record of the program. */
  exact?: boolean;
}

/** A file that someone else wrote between its reading and its writing. */
export class ChangedMeanwhile extends Error {
  constructor(path: string) {
    super(`${path} was changed meanwhile; nothing was written to it, run the command again`);
    this.name = 'ChangedMeanwhile';
  }
}

/** Whether two texts are one to the build, however their lines end and their accents were typed. */
const same = (a: string | undefined, b: string | undefined) => (a && normaliseText(a)) === (b && normaliseText(b));

/**
 * Those of these files that do not say yet what they shall. Throws `ChangedMeanwhile` if one of them says anything else
 * than what it was read with: another command or an editor wrote it meanwhile.
 */
export async function staleFiles<T extends Replacement>(files: readonly T[]): Promise<T[]> {
  const stale: T[] = [];
  for (const file of files) {
    const { path, before, text, exact } = file;
    const now = await textAt(path);
    if (now === text) continue;
    if (exact ? now !== before : !same(now, before)) throw new ChangedMeanwhile(path);
    stale.push(file);
  }
  return stale;
}

/** The bits of a file that let anybody write to it. */
const WRITABLE = 0o222;

/** Puts a text where a link leads to; not into a file that nobody may write to, which its folder would let go. */
async function put(path: string, text: string | undefined): Promise<void> {
  if (text === undefined) return rm(path, { force: true });
  const real = await realpath(path).catch(() => path);
  const mode = (await stat(real).catch(() => undefined))?.mode ?? WRITABLE;
  if ((mode & WRITABLE) === 0) throw new Error(`${path} may only be read; nothing was written to it`);
  await writeWhole(real, text);
}

/**
 * Writes files that were read before, each whole or not at all: the one way in which the program writes over what
 * others may write. All are left alone if one of them was changed, and are as they were if one cannot be written.
 */
export async function replaceFiles(files: readonly Replacement[]): Promise<void> {
  const done: { path: string; was: string | undefined }[] = [];
  try {
    for (const { path, text } of await staleFiles(files)) {
      const was = await textAt(path);
      await put(path, text);
      done.push({ path, was });
    }
  } catch (error) {
    for (const { path, was } of done.reverse()) await put(path, was).catch(() => undefined);
    throw error;
  }
}
