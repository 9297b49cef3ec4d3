import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { indexFiles } from './index-files.ts';
import type { IndexRecords } from './records.ts';

/** Makes the search index of the site built in `folder` from the records that it holds, and takes those out. */
export async function writeSearch(folder: string): Promise<void> {
  const records = join(folder, 'search', 'records.json');
  for (const { path, content } of await indexFiles(JSON.parse(await readFile(records, 'utf8')) as IndexRecords)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await rm(records);
}
