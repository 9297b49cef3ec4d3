import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { IndexRecords } from '../words/records.ts';
import { indexFiles } from './index-files.ts';

/**
 * Makes the search index of the site built in `folder` from the records that it holds, and takes those out.
 * Gives the number of articles.
 */
export async function writeSearch(folder: string): Promise<number> {
  const file = join(folder, 'search', 'records.json');
  const records = JSON.parse(await readFile(file, 'utf8')) as IndexRecords;
  for (const { path, content } of await indexFiles(records)) {
    const to = join(folder, path);
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, content);
  }
  await rm(file);
  return records.main.length;
}
