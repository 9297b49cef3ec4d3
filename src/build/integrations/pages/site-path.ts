import { posix } from 'node:path';
import type { SitePath } from '../../shards/division.ts';
import { barePath } from '../../shards/owned-paths.ts';

/** A page or file of the site by the path and the kind of its route, which are Astro's. */
export function sitePath(pathname: string, type: string): SitePath {
  const path = barePath(pathname);
  const isPage = type === 'page';
  return { path, isPage, file: isPage ? posix.join(path, 'index.html') : path };
}
