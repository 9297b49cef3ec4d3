import { z } from 'zod';
import { LIMITS } from './limits.ts';

/** An id in an address: small letters, digits, single hyphens, at most 100 characters. Gives the finding `bad-id`. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'bad-id' })
  .max(LIMITS.idLength, { error: 'bad-id' });

/** Whether the name of a file can be an id. */
export const isId = (text: string): boolean => id.safeParse(text).success;

/** Names that Windows keeps for devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** Names of pages and files of the site itself. */
const PAGES = new Set([
  ...['404', '500', 'annotations', 'articles', 'changes', 'cite', 'claims', 'context', 'corrections', 'embed'],
  ...[
    'entities',
    'feed',
    'figures',
    'fonts',
    'index',
    'main',
    'pagefind',
    'robots',
    'search',
    'sections',
    'series',
    'share',
    'sitemap',
    'tags',
    'works',
  ],
]);

/** Why an id that is well formed may all the same not be the name of a file. */
export function whyReserved(text: string): string | undefined {
  if (DEVICES.test(text)) return 'Windows cannot hold a file of this name';
  // `constructor`: libraries that keep things by name in plain objects find one there already.
  if (text in {}) return 'programs take this name for one of their own';
  if (PAGES.has(text)) return 'a page of the site has this name';
  return /^p\d+[a-z]*$/.test(text) ? 'a paragraph may have this number' : undefined;
}
