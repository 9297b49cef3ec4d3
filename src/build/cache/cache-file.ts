import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** Where the steps of an edition are kept: by its content folder, and by the address where its site will stand. */
export function cacheFile(root: string, content: string, site = ''): string {
  const name = createHash('sha256')
    .update(`${resolve(content)}\n${site}`)
    .digest('hex')
    .slice(0, 16);
  return resolve(root, '.postil', 'cache', `${name}.sqlite`);
}
