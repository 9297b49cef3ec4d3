import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The files in a folder and in those within it, relative to it, with slashes, sorted; none if it is not there. */
export async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** What these files of a folder hash to, names and bytes. */
export async function hashOfFiles(folder: string, files: readonly string[]): Promise<string> {
  const all = createHash('sha256');
  for (const file of files) {
    const bytes = createHash('sha256').update(await readFile(join(folder, file)));
    all.update(`${file}\n${bytes.digest('hex')}\n`);
  }
  return all.digest('hex');
}
