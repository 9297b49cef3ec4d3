import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from './read-site.ts';

/** A line for each file of a folder: its path and what its bytes hash to. */
export function fingerprintOf(folder: string): string[] {
  return filesOf(folder).map((file) => {
    const hash = createHash('sha256').update(readFileSync(path.join(folder, file)));
    return `${file} ${hash.digest('hex')}`;
  });
}
