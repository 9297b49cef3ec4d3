import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * The sitemap, of all pages that are for themselves: not those that name another page as theirs (`canonical`), such as
 * that of one paragraph or that of a former address, nor those that say `noindex`.
 */
export function listPages(): AstroIntegration[] {
  let folder = '';
  let base = '/';
  /** The day of a page that is for itself, empty if it says none; nothing for other pages. */
  const dayOf = async (address: string): Promise<string | undefined> => {
    const path = decodeURI(new URL(address).pathname).slice(base.length);
    const html = await readFile(join(folder, path, 'index.html'), 'utf8');
    const [, canonical] = /<link rel="?canonical"? href="?([^"\s>]*)/.exec(html) ?? [];
    if (canonical !== address || /<meta name="?robots"? content="?noindex/.test(html)) return undefined;
    return /<meta name="?DC\.date"? content="?([\d-]+)/.exec(html)?.[1] ?? '';
  };
  return [
    {
      name: 'postil:list',
      hooks: {
        'astro:config:done': ({ config }) => {
          base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        },
        'astro:build:done': ({ dir }) => {
          folder = fileURLToPath(dir);
        },
      },
    },
    sitemap({
      serialize: async (item) => {
        const day = await dayOf(item.url);
        return day === undefined ? undefined : { ...item, ...(day && { lastmod: day }) };
      },
    }),
  ];
}
