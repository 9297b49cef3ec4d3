import type { Cache } from '../cache/cache.ts';
import { cacheFile } from '../cache/cache-file.ts';
import { openCache } from '../cache/open-cache.ts';
import { programVersion } from '../cache/program-version.ts';

/** In development Vite makes of pages a program of their own, which shares nothing else with the command. */
const shared = globalThis as typeof globalThis & { postilCache?: Cache };

/** Lets the steps of a build that begins use this cache. */
export function useCache(cache: Cache): Cache {
  shared.postilCache = cache;
  return cache;
}

/** The cache of this process: that of the build that it makes, else that of the content folder. */
export function currentCache(): Cache {
  const content = process.env.POSTIL_CONTENT ?? 'content';
  return shared.postilCache ?? useCache(openCache(cacheFile('.', content), programVersion('.')));
}
