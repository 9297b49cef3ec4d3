import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/**
 * In development, reloads open pages when a file of the folder `content` changes, is added or taken away; Astro forgets
 * then which pages there are. The words of `edition.yaml` are bundled, so the server starts anew for them.
 */
export function reloadOnContent(content: string): AstroIntegration {
  return {
    name: 'postil:reload-on-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(content);
        server.watcher.on('all', (_event, file) => {
          if (file === join(content, 'edition.yaml')) return void server.restart();
          if (!file.startsWith(content + sep)) return;
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
