import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { AstroIntegration } from 'astro';
import { indexFiles, type KeepPart } from '../../search/index/index-files.ts';
import { writeSearch } from '../../search/index/write-search.ts';
import { currentCache } from '../for-pages/current-cache.ts';
import { currentProgress } from '../for-pages/current-progress.ts';
import { searchRecords } from '../for-pages/search-data.ts';
import { PROGRAM_FOLDER } from '../program-folder.ts';
import { devIndex } from './dev-index.ts';

/** A part of the index, as it was made before if it was. */
const keptPart: KeepPart = async (from, make) =>
  deserialize(await currentCache().kept('index', from, async () => serialize(await make())));

/**
 * The search index of the edition whose content is in the folder `content`: written into the built site, and kept in
 * memory by the development server.
 * A build fails with any error that Pagefind reports.
 */
export function pagefindIndex(content: string): AstroIntegration {
  let base = '/';
  let watched: string[] = [];
  return {
    name: 'postil:pagefind',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        const entrypoint = join(PROGRAM_FOLDER, 'src/site/search-records.ts');
        if (command === 'dev') injectRoute({ pattern: '/search/records.json', entrypoint });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        watched = [fileURLToPath(config.srcDir), content + sep];
      },
      'astro:server:setup': ({ server, logger }) => {
        const index = devIndex(() => new URL(base, server.resolvedUrls?.local[0] ?? 'http://localhost:4321'), logger);
        server.middlewares.use(index.answer);
        server.watcher.on('all', (_event, file) => {
          if (watched.some((folder) => file.startsWith(folder))) index.outdate();
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        currentProgress()?.stage('indexing for the search');
        const records = await searchRecords();
        await writeSearch(fileURLToPath(dir), await indexFiles(records, keptPart));
        logger.info(`articles indexed: ${records.main.length}`);
      },
    },
  };
}
