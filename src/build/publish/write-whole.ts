import { open, rename, rm, stat } from 'node:fs/promises';
import { besidePath, dropLeftovers } from './leftovers.ts';

/** What of the mode of a file says who may do what with it. */
const RIGHTS = 0o777;

/**
 * Writes a file so that whoever reads it finds the old text or the new one, never a part: not if the process is killed,
 * the disk is full or the power fails. Who may read and write it stays as it is. Of two processes that write at once,
 * the last one wins. Not `write-file-atomic`: a process that is killed leaves its half beside the file for good, where
 * in the content it would be a finding; ours is hidden, and the next one that writes clears it away.
 */
export async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
  await dropLeftovers(path, 'new');
  const fresh = besidePath(path, 'new');
  try {
    const file = await open(fresh, 'w');
    try {
      await file.writeFile(text);
      const was = await stat(path).catch(() => undefined);
      if (was) await file.chmod(was.mode & RIGHTS);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}
