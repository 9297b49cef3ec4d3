import { normaliseText } from '../../read/files/normalise-text.ts';
import { textAt } from '../../read/files/text-at.ts';
import { writeWhole } from './write-whole.ts';

/** A file that shall get a new text; `before` is the text that it was read with, undefined if there was none. */
export interface Replacement {
  path: string;
  before?: string | undefined;
  text: string;
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
    const now = await textAt(file.path);
    if (now === file.text) continue;
    if (!same(now, file.before)) throw new ChangedMeanwhile(file.path);
    stale.push(file);
  }
  return stale;
}

/** Writes files that were read before, each whole or not at all; all are left alone if one of them was changed. */
export async function replaceFiles(files: readonly Replacement[]): Promise<void> {
  for (const { path, text } of await staleFiles(files)) await writeWhole(path, text);
}
