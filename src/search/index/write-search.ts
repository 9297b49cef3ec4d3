import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { IndexRecords } from '../words/records.ts';
import type { IndexFile } from './index-files.ts';

/**
 * Writes the search index of the site built in `folder`, which `make` makes of the records there, and takes those out.
 * Gives the number of articles.
 */
export async function writeSearch(
  folder: string,
  make: (records: IndexRecords) => Promise<IndexFile[]>,
): Promise<number> {
  const file = join(folder, 'search', 'records.json');
  const records = JSON.parse(await readFile(file, 'utf8')) as IndexRecords;
  for (const { path, content } of await make(records)) {
    const to = join(folder, path);
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, content);
  }
  await rm(file);
  return records.main.length;
}
