import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSearch, type Search } from '../query/create-search.ts';

/** A search over the site built in `folder`, for the terminal and for tests: what a reader's browser would find. */
export function searchFolder(folder: string, base = '/'): Search {
  return createSearch({
    base,
    load: async (address) => new Uint8Array(await readFile(join(folder, address.slice(base.length)))),
  });
}
