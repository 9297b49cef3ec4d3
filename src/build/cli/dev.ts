// npm run dev: serves the edition from its files as they are, and shows a change at once.
// --content DIR, --port N (the next free one is taken), --host NAME: then without the bench, which writes files;
// --online: the bench may ask www.wikidata.org for the name of a new entity, when an editor presses the button
import { dev } from 'astro';
import { astroConfig } from '../astro-config.ts';
import { cacheFile } from '../cache/cache-file.ts';
import { openCache } from '../cache/open-cache.ts';
import { programVersion } from '../cache/program-version.ts';
import { keepBetweenRuns } from '../latest-edition.ts';
import { calledAs } from './called-as.ts';
import { isPort } from './is-port.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = `usage: ${calledAs('dev')} [--content FOLDER] [--port NUMBER] [--host NAME | --online]`;
const OPTIONS = {
  content: { type: 'string', default: 'content' },
  port: { type: 'string', default: '4321' },
  host: { type: 'string' },
  online: { type: 'boolean', default: false },
} as const;

const { values } = readArguments({ options: OPTIONS }, USAGE, ({ port }) =>
  isPort(port) ? undefined : `Option '--port' takes a whole number from 1 to 65535, not "${port}"`,
);

// What a build, a check or an earlier run read of articles that are as they were.
keepBetweenRuns(() => openCache(cacheFile('.', values.content), programVersion('.')));

const { resolvedUrls } = await dev({
  ...astroConfig({
    root: process.cwd(),
    content: values.content,
    marking: values.host === undefined,
    online: values.online,
  }),
  server: { port: Number(values.port), host: values.host ?? false },
  logLevel: 'warn',
});
for (const url of [...resolvedUrls.local, ...resolvedUrls.network]) console.log(`Postil is at ${url}`);
