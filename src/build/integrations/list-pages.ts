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
  const isForItself = async (address: string): Promise<boolean> => {
    const path = decodeURI(new URL(address).pathname).slice(base.length);
    const html = await readFile(join(folder, path, 'index.html'), 'utf8');
    const [, canonical] = /<link rel="?canonical"? href="?([^"\s>]*)/.exec(html) ?? [];
    return canonical === address && !/<meta name="?robots"? content="?noindex/.test(html);
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
    sitemap({ serialize: async (item) => ((await isForItself(item.url)) ? item : undefined) }),
  ];
}
