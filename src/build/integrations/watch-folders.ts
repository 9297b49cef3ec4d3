import { type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

const isFolder = (at: string): boolean => lstatSync(at, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * Tells of each file in `folder`, and in those of its folders that are `wanted`, that is written, comes or goes, and of
 * some that did not, so who hears it looks. Vite's watcher watches each file by itself, and looks at all in a folder
 * when one of them is put there: with 1,000 articles, at each edit. Returns how to end it.
 */
export function watchFolders(folder: string, wanted: readonly string[], tell: (file: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const isWanted = (at: string) => wanted.some((name) => at === join(folder, name)) && isFolder(at);
  const end = (at: string) => {
    watchers.get(at)?.close();
    watchers.delete(at);
  };
  /** Watches a folder, and gives what is in it. */
  function begin(at: string): string[] {
    end(at);
    try {
      const watcher = watch(at, (event, name) => {
        const path = name === null ? at : join(at, name);
        tell(path);
        // One that comes may have files already, and one of its name that is watched may be gone.
        if (isWanted(path) && (event === 'rename' || !watchers.has(path))) for (const file of begin(path)) tell(file);
      });
      watcher.on('error', () => end(at));
      watchers.set(at, watcher);
      return readdirSync(at).map((name) => join(at, name));
    } catch (error) {
      console.warn(`${at} is not watched: ${(error as Error).message}`);
      return [];
    }
  }
  for (const at of [folder, ...wanted.map((name) => join(folder, name)).filter(isFolder)]) begin(at);
  return () => {
    for (const at of [...watchers.keys()]) end(at);
  };
}
