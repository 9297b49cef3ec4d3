import { basename, join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { changedFiles } from './changed-files.ts';
import { watchFolders } from './watch-folders.ts';

/** How long files must have been still, in milliseconds: an editor's program may write several, or one in steps. */
const STILL = 40;

/** The folders that grow with an edition. Vite's watcher is left to all others, and to these where it has to ask. */
const OF_RECORDS = ['articles', 'entities', 'works', 'pages'];
const POLLS = Boolean(process.env.CHOKIDAR_USEPOLLING);

/** What reloads pages, and the way to have it done now. */
export interface ContentReload {
  integration: AstroIntegration;
  /** Reloads open pages at once for these files, all of which are written. */
  reloadNow: (files: readonly string[]) => void;
}

/**
 * In development, reloads open pages when what a file of the folder `content` holds changes, or one is added or taken
 * away; Astro forgets then which pages there are. The words of `edition.yaml` are bundled, so the server starts anew
 * for them.
 */
export function reloadOnContent(content: string): ContentReload {
  const folders = OF_RECORDS.map((name) => join(content, name));
  const isOfRecords = (path: string) => folders.some((one) => path === one || path.startsWith(one + sep));
  let end = () => {};
  let reloadNow: ContentReload['reloadNow'] = () => {};
  const integration: AstroIntegration = {
    name: 'postil:reload-on-content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev' || POLLS) return;
        updateConfig({ vite: { server: { watch: { ignored: [isOfRecords] } } } });
      },
      'astro:server:done': () => end(),
      'astro:server:setup': ({ server }) => {
        end();
        if (!POLLS) end = watchFolders(content, OF_RECORDS, (file) => server.watcher.emit('all', 'change', file));
        const changed = changedFiles(content);
        const touched = new Set<string>();
        let timer: NodeJS.Timeout | undefined;
        const reload = () => {
          clearTimeout(timer);
          const files = changed(touched);
          touched.clear();
          if (files.includes(join(content, 'edition.yaml'))) return void server.restart();
          if (files.length > 0) server.ws.send({ type: 'full-reload' });
        };
        // Others hear of it as they hear of what another program writes.
        reloadNow = (files) => {
          for (const file of files) server.watcher.emit('all', 'change', file);
          reload();
        };
        server.watcher.add(content);
        server.watcher.on('all', (_event, file) => {
          // What is written whole is written beside its file first, under a name with a dot.
          if (!file.startsWith(content + sep) || basename(file).startsWith('.')) return;
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          touched.add(file);
          clearTimeout(timer);
          timer = setTimeout(reload, STILL);
        });
      },
    },
  };
  return { integration, reloadNow: (files) => reloadNow(files) };
}
