import { basename, join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** How long files must have been still, in milliseconds: one action of the bench may write several. */
const STILL = 40;

/**
 * In development, reloads open pages when a file of the folder `content` changes, is added or taken away; Astro forgets
 * then which pages there are. The words of `edition.yaml` are bundled, so the server starts anew for them.
 */
export function reloadOnContent(content: string): AstroIntegration {
  return {
    name: 'postil:reload-on-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(content);
        server.watcher.on('all', (_event, file) => {
          if (file === join(content, 'edition.yaml')) return void server.restart();
          // What is written whole is written beside its file first, under a name with a dot.
          if (!file.startsWith(content + sep) || basename(file).startsWith('.')) return;
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          clearTimeout(timer);
          timer = setTimeout(() => server.ws.send({ type: 'full-reload' }), STILL);
        });
      },
    },
  };
}
