import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { benchMiddleware } from '../bench/bench-middleware.ts';
import { brokenPage } from '../bench/broken-page.ts';
import { beginSession, type Session } from '../bench/session.ts';
import { PROGRAM_FOLDER } from '../program-folder.ts';
import type { ContentReload } from './reload-on-content.ts';

/** Of each content folder one, which outlives that the server starts anew: what was done can still be undone. */
const sessions = new Map<string, Session>();

/**
 * Marking by pointing on the pages of articles, in development and on this machine alone: the pages get its script and
 * the token of the session, the server what writes into the folder `content`; while it has errors, the list of them
 * stands in the place of its pages. With `online` it may ask another host. A build has none of it. `reloadNow` has open
 * pages loaded anew for what it wrote.
 */
export function bench(content: string, reloadNow: ContentReload['reloadNow'], online = false): AstroIntegration {
  const session = sessions.get(content) ?? beginSession(content, online);
  sessions.set(content, session);
  let base = '/';
  return {
    name: 'postil:bench',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript }) => {
        if (command !== 'dev') return;
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        const script = join(PROGRAM_FOLDER, 'src/bench/start-bench.ts');
        const told = JSON.stringify({ token: session.token, base });
        injectScript('page', `import { startBench } from ${JSON.stringify(script)};\nstartBench(${told});`);
      },
      'astro:server:setup': ({ server }) => {
        session.onWritten = (names) => reloadNow(names.map((name) => join(content, name)));
        server.middlewares.use(benchMiddleware(content, base, session));
        server.middlewares.use(brokenPage(content, base, session.token));
      },
    },
  };
}
