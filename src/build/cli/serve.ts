// npm start: shows a built site as a static host would, under the base path of SITE_URL.
// --port N (the next free one is taken), --dir DIR (dist), --host NAME
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { siteServer } from '../serve/site-server.ts';
import { calledAs } from './called-as.ts';
import { isPort } from './is-port.ts';
import { readArguments } from './read-arguments.ts';

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
  const { pathname } = new URL(process.env.SITE_URL || 'http://localhost/');
  const base = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const host = values.host ?? 'localhost';
  const server = siteServer(resolve(values.dir), base);
  let port = Number(values.port);
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || port >= 65_535) throw error;
    port += 1;
    server.listen(port, host);
  });
  server.on('listening', () => {
    console.log(`Postil is at http://${host}:${(server.address() as AddressInfo).port}${base}`);
  });
  server.listen(port, host);
} else {
  console.error(`There is no folder ${values.dir}: run "${calledAs('build')}" first.`);
  process.exitCode = 1;
}
