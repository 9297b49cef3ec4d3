import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const INDEXING = / data-pagefind-[a-z-]+(?:="[^"]*"|=[^\s">]+)?/g;

/** Takes the attributes that only the indexer reads out of every page under `folder`: readers need not load them. */
export async function stripAttributes(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    const html = await readFile(path, 'utf8');
    await writeFile(
      path,
      html.replace(/<[a-z][^>]*>/g, (tag) => tag.replace(INDEXING, '')),
    );
  }
}
