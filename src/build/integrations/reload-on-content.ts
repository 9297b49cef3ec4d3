import { basename, join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { changedFiles } from './changed-files.ts';

/** How long files must have been still, in milliseconds: one action of the bench may write several. */
const STILL = 40;

/**
 * In development, reloads open pages when what a file of the folder `content` holds changes, or one is added or taken
 * away; Astro forgets then which pages there are. The words of `edition.yaml` are bundled, so the server starts anew
 * for them.
 */
export function reloadOnContent(content: string): AstroIntegration {
  return {
    name: 'postil:reload-on-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const changed = changedFiles(content);
        const touched = new Set<string>();
        let timer: NodeJS.Timeout | undefined;
        const reload = () => {
          const files = changed(touched);
          touched.clear();
          if (files.includes(join(content, 'edition.yaml'))) return void server.restart();
          if (files.length > 0) server.ws.send({ type: 'full-reload' });
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
}
