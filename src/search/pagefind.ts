import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { devIndex } from './dev-index.ts';
import { sound } from './sound.ts';
import { stripAttributes } from './strip-attributes.ts';
import { useIndex } from './use-index.ts';
import { writeSearch } from './write-search.ts';

/**
 * The search index: written into the built site, and kept in memory by the development server.
 * A build fails with any error that Pagefind reports, and if there is no page to index.
 */
export function pagefindIndex(): AstroIntegration {
  let base = '/';
  let watched: string[] = [];
  return {
    name: 'postil:pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        // Astro writes the collections that it has read to .astro: a change there is the end of a change in content/.
        const folders = [config.srcDir, new URL('content/', config.root), new URL('.astro/', config.root)];
        watched = folders.map((folder) => fileURLToPath(folder));
      },
      'astro:server:setup': ({ server, logger }) => {
        const index = devIndex(() => new URL(base, server.resolvedUrls?.local[0] ?? 'http://localhost:4321'), logger);
        server.middlewares.use(index.answer);
        server.watcher.on('all', (_event, file) => {
          if (watched.some((folder) => file.startsWith(folder))) index.outdate();
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await useIndex({}, async (index) => {
          const { page_count } = sound(await index.addDirectory({ path: fileURLToPath(dir) }));
          if (page_count === 0) throw new Error('Pagefind found no page to index.');
          sound(await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind', dir)) }));
          await stripAttributes(fileURLToPath(dir));
          return page_count;
        });
        logger.info(`pages read: ${pages}`);
        await writeSearch(fileURLToPath(dir));
      },
    },
  };
}
