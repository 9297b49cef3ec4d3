// npm start: shows a built site as a static host would, under the base path of SITE_URL.
// --port N (the next free one is taken), --dir DIR (dist), --host NAME
import { existsSync } from 'node:fs';
import { preview } from 'astro';
import { EVERYWHERE } from '../host/headers.ts';
import { calledAs } from './called-as.ts';
import { isPort } from './is-port.ts';
import { readArguments } from './read-arguments.ts';

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

const USAGE = `usage: ${calledAs('start')} [--port NUMBER] [--dir FOLDER] [--host NAME]`;
const OPTIONS = {
  port: { type: 'string', default: '4321' },
  dir: { type: 'string', default: 'dist' },
  host: { type: 'string' },
} as const;

const { values } = readArguments({ options: OPTIONS }, USAGE, ({ port }) =>
  isPort(port) ? undefined : `Option '--port' takes a whole number from 1 to 65535, not "${port}"`,
);

if (existsSync(values.dir)) {
  const { urls } = await preview({
    outDir: values.dir,
    server: { port: Number(values.port), host: values.host ?? false, headers: EVERYWHERE },
    logLevel: 'error',
  });
  for (const url of [...(urls?.local ?? []), ...(urls?.network ?? [])]) console.log(`Postil is at ${url}`);
} else {
  console.error(`There is no folder ${values.dir}: run "${calledAs('build')}" first.`);
  process.exitCode = 1;
}
