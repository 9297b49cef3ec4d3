import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../for-pages/sha256.ts';

/** What a file holds, as a hash; undefined if there is none. */
function contentsOf(file: string): string | undefined {
  try {
    return sha256(readFileSync(file));
  } catch {
    return undefined;
  }
}

/**
 * Remembers what the files under `folder` hold. Returns what tells which of some files hold something else than when
 * it was asked last: one that was saved as it was, or that came and went, did not change.
 */
export function changedFiles(folder: string): (files: Iterable<string>) => string[] {
  const known = new Map<string, string | undefined>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) known.set(file, contentsOf(file));
  }
  return (files) =>
    [...files].filter((file) => {
      const [before, now] = [known.get(file), contentsOf(file)];
      known.set(file, now);
      return before !== now;
    });
}
