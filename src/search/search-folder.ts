import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createSearch, type Search } from './create-search.ts';

/** Pagefind fetches its files; in Node those of a folder are read instead, and nothing else is fetched otherwise. */
function fetchFiles(folder: string): void {
  const fetched = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const path = String(input).replace(/\?.*$/, '');
    return path.startsWith(folder) ? new Response(await readFile(path)) : fetched(input, init);
  };
}

/** A search over the site built in `folder`, for the terminal and for tests: what a reader's browser would find. */
export function searchFolder(folder: string, base = '/'): Search {
  const home = `${resolve(folder)}/`;
  fetchFiles(home);
  return createSearch({
    base,
    locate: (address) => join(home, address.slice(base.length)),
    loadModule: (path) => import(pathToFileURL(path).href),
    loadJson: async (path) => JSON.parse(await readFile(path, 'utf8')),
  });
}
