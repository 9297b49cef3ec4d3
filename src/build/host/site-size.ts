import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { SiteSize } from './near-limits.ts';

/** How many files a built site has, how many bytes, and which file is the largest. */
export async function siteSize(folder: string): Promise<SiteSize> {
  const size: SiteSize = { files: 0, bytes: 0, largest: { path: '', bytes: 0 } };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { size: bytes } = await stat(path);
    size.files += 1;
    size.bytes += bytes;
    if (bytes > size.largest.bytes) size.largest = { path: relative(folder, path), bytes };
  }
  return size;
}
