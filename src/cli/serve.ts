// npm start: shows a built site as a static host would, under the base path of SITE_URL.
// --port N (the next free one is taken), --dir DIR (dist), --host NAME
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { EVERYWHERE } from '../host/headers.ts';

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4321' },
    dir: { type: 'string', default: 'dist' },
    host: { type: 'string' },
  },
});

if (existsSync(values.dir)) {
  const { urls } = await preview({
    outDir: values.dir,
    server: { port: Number(values.port), host: values.host ?? false, headers: EVERYWHERE },
    logLevel: 'error',
  });
  for (const url of [...(urls?.local ?? []), ...(urls?.network ?? [])]) console.log(`Postil is at ${url}`);
} else {
  console.error(`There is no folder ${values.dir}: run "npm run build" first.`);
  process.exitCode = 1;
}
