import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { IndexFile } from './index-files.ts';

/** Writes the files of a search index into the site built in `folder`. */
export async function writeSearch(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const { path, content } of files) {
    const to = join(folder, path);
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, content);
  }
}
