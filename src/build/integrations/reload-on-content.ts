import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * In `astro dev`, reloads open pages when a file of the content folder changes; the words of
 * `edition.yaml` are bundled, so the server starts anew for them. */
export function reloadOnContent(): AstroIntegration {
  return {
    name: 'postil-reload-on-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const content = fileURLToPath(new URL('../../../content', import.meta.url)) + sep;
        server.watcher.add(content);
        server.watcher.on('all', (_event, file) => {
          if (file === `${content}edition.yaml`) void server.restart();
          else if (file.startsWith(content)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
