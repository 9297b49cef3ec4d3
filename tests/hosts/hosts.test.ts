// The examples in src/host/, each started over dist/ with its marked lines changed, and asked as a browser would.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { EVERYWHERE, FOREVER, UNCHANGING } from '../../src/build/host/headers.ts';
import { findProgram } from '../find-program.ts';
import { filesOf, ROOT } from '../site/read-site.ts';
import { temporaryFolder } from '../site/run-cli.ts';

const DIST = path.join(ROOT, 'dist');
const files = filesOf(DIST);
/** The address of an article, without its slash. */
const article = path.dirname(files.find((file) => /^articles\/[^/]+\/index\.html$/.test(file)) as string);
const example = (name: string) => readFileSync(path.join(ROOT, 'src/host', name), 'utf8');

/** A port that nothing listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

interface Host {
  name: string;
  program: string | undefined;
  /** Writes what the server needs into `folder` and gives the arguments that start it there. */
  prepare(folder: string, port: number): string[];
}

const HOSTS: Host[] = [
  {
    name: 'nginx',
    program: findProgram('nginx', 'nginx-light'),
    prepare(folder, port) {
      const site = example('nginx.conf')
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('/var/www/postil', DIST);
      const config = `daemon off; pid ${folder}/nginx.pid; user root; worker_processes 1; error_log ${folder}/error.log;
events {}
http { include /etc/nginx/mime.types; access_log off; client_body_temp_path ${folder}/tmp; proxy_temp_path ${folder}/tmp;
${site} }`;
      writeFileSync(path.join(folder, 'nginx.conf'), config);
      mkdirSync(path.join(folder, 'tmp'));
      return ['-c', path.join(folder, 'nginx.conf'), '-e', path.join(folder, 'error.log')];
    },
  },
  {
    name: 'Caddy',
    program: findProgram('caddy', 'caddy'),
    prepare(folder, port) {
      const site = example('Caddyfile')
        .replace('example.org {', `http://127.0.0.1:${port} {`)
        .replace('/var/www/postil', DIST);
      writeFileSync(path.join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
      return ['run', '--config', path.join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
    },
  },
];

describe.each(HOSTS)('$name', ({ program, prepare }) => {
  describe.skipIf(!program)('as in its example', () => {
    const folder = temporaryFolder();
    let server: ChildProcess;
    let address: string;
    let said = '';

    beforeAll(async () => {
      const port = await freePort();
      address = `http://127.0.0.1:${port}`;
      const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
      server = spawn(program as string, prepare(folder, port), { env, stdio: ['ignore', 'pipe', 'pipe'] });
      for (const stream of [server.stdout, server.stderr]) stream?.on('data', (data) => (said += data));
      const answered = async () => {
        if (server.exitCode !== null) throw new Error(`it ended: ${said}`);
        if (!(await fetch(address)).ok) throw new Error(`it does not serve the home page: ${said}`);
      };
      await vi.waitFor(answered, { timeout: 10_000, interval: 100 });
    }, 20_000);

    afterAll(async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    });

    const ask = (file: string) => fetch(`${address}/${file}`, { redirect: 'manual' });

    test.each(['', `${article}/`, 'no/such/page/', 'feed.xml', 'robots.txt'])(
      '/%s comes with every header',
      async (file) => {
        const { headers } = await ask(file);
        expect(Object.fromEntries(Object.keys(EVERYWHERE).map((name) => [name, headers.get(name)]))).toEqual(
          EVERYWHERE,
        );
        expect(headers.get('cache-control')).toBe('no-cache');
      },
    );

    test('what is named by its bytes is kept for good, and comes with every header', async () => {
      for (const unchanging of UNCHANGING) {
        const { status, headers } = await ask(files.find((file) => file.startsWith(unchanging)) as string);
        expect([unchanging, status, headers.get('cache-control')]).toEqual([unchanging, 200, FOREVER]);
        expect(headers.get('x-content-type-options')).toBe('nosniff');
      }
    });

    test('a lost address gets the page for lost addresses', async () => {
      const answer = await ask('no/such/page/');
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
      expect(await answer.text()).toBe(readFileSync(path.join(DIST, '404.html'), 'utf8'));
    });

    test('a folder without its slash is sent on, within whatever host was asked', async () => {
      const { status, headers } = await ask('about');
      expect(status).toBeGreaterThanOrEqual(301);
      expect(status).toBeLessThanOrEqual(308);
      expect(headers.get('location')).toBe('/about/');
    });

    test('what is for hosts is not for readers', async () => {
      expect((await ask('_headers')).status).toBe(404);
    });

    test.each([
      ['', /^text\/html; charset=utf-8$/i],
      ['feed.xml', /^application\/rss\+xml/],
      ['corrections.xml', /^application\/rss\+xml/],
      ['sitemap-index.xml', /^(text|application)\/xml/],
      ['robots.txt', /^text\/plain/],
      ['icon.svg', /^image\/svg\+xml/],
      [`${article}.annotations.json`, /^application\/ld\+json/],
      [files.find((file) => /^_astro\/.*\.js$/.test(file)) as string, /^(text|application)\/javascript/],
      [files.find((file) => file.endsWith('.woff2')) as string, /^font\/woff2/],
    ])('/%s has its type', async (file, type) => {
      expect((await ask(file)).headers.get('content-type')).toMatch(type);
    });

    test('pages are sent compressed', async () => {
      expect((await ask('')).headers.get('content-encoding')).toMatch(/gzip|zstd|br/);
    });
  });
});

test('only what is named by its bytes is in the folders that are kept for good', () => {
  const kept = files.filter((file) => UNCHANGING.some((folder) => file.startsWith(folder)));
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.filter((file) => !/[\w-]{7,}\.\w+$/.test(file))).toEqual([]);
});
