import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EVERYWHERE } from '../host/headers.ts';
import { siteServer } from './site-server.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'postil-serve-'));
const server = siteServer(folder, '/reading/');
const LONG = `<!doctype html><title>t</title>${'<p>Many words stand here.</p>'.repeat(200)}`;
const FILES = {
  'index.html': 'home',
  '404.html': 'not here',
  'about/index.html': LONG,
  'articles/a.annotations.json': '{"id":1}',
  'feed.xml': '<rss/>',
  '_astro/main.x.js': 'a()',
  _headers: '/*',
};

beforeAll(async () => {
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: Record<string, unknown>;
  body: Buffer;
}

/** Asks for an address as it stands: nothing is unpacked or followed. */
const ask = (address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ host: 'localhost', port, path: address, headers, method }, (response) => {
      const body: Buffer[] = [];
      response.on('data', (chunk) => body.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(body) }),
      );
    })
      .on('error', reject)
      .end();
  });

test.each([
  ['the site without its slash', '/reading', '/reading/'],
  ['a page without its slash', '/reading/about', '/reading/about/'],
  ['a page without its slash, with a question', '/reading/about?v=p1', '/reading/about/?v=p1'],
])('%s is redirected', async (_, address, to) => {
  const { status, headers } = await ask(address);
  expect({ status, to: headers.location }).toEqual({ status: 301, to });
});

test('an address with two slashes leads to no other host', async () => {
  const atRoot = siteServer(folder, '/');
  await new Promise<void>((resolve) => atRoot.listen(0, 'localhost', resolve));
  const { port } = atRoot.address() as AddressInfo;
  const to = await new Promise((resolve) =>
    request({ host: 'localhost', port, path: '//about' }, ({ headers }) => resolve(headers.location)).end(),
  );
  atRoot.close();
  expect(to).toBe('/about/');
});

test.each([
  ['what is not there', '/reading/nothing/'],
  ['a file that is not there', '/reading/nothing.json'],
  ['what is outside its folder', '/about/'],
  ['what is above its folder', '/reading/../../etc/passwd'],
  ['what is above its folder, in disguise', '/reading/%2e%2e/%2e%2e/etc/passwd'],
  ['an address that is none', '/reading/%'],
  ['a folder without a page', '/reading/_astro/'],
  ['a page as a file', '/reading/about.html'],
  ['what is for the host alone', '/reading/_headers'],
])('%s is our own 404', async (_, address) => {
  const { status, body, headers } = await ask(address);
  expect({ status, body: body.toString(), type: headers['content-type'] }).toEqual({
    status: 404,
    body: 'not here',
    type: 'text/html; charset=utf-8',
  });
});

test.each(['/reading/', '/reading/about', '/reading/nothing/', '/reading/feed.xml'])(
  '%s has the headers of every answer',
  async (address) => {
    const { headers } = await ask(address);
    const wanted = Object.entries(EVERYWHERE).map(([name, value]) => [name.toLowerCase(), value]);
    expect(wanted.filter(([name, value]) => headers[name as string] !== value)).toEqual([]);
  },
);

test.each([
  ['/reading/', 'no-cache', 'text/html; charset=utf-8'],
  ['/reading/_astro/main.x.js', 'public, max-age=31536000, immutable', 'text/javascript; charset=utf-8'],
  ['/reading/articles/a.annotations.json', 'no-cache', 'application/ld+json'],
  ['/reading/feed.xml', 'no-cache', 'application/rss+xml'],
])('%s is kept so long and is of its type', async (address, kept, type) => {
  const { headers } = await ask(address);
  expect([headers['cache-control'], headers['content-type']]).toEqual([kept, type]);
});

test('a page is packed by Brotli for whoever takes it', async () => {
  const { headers, body } = await ask('/reading/about/', { 'Accept-Encoding': 'gzip, br' });
  expect(headers['content-encoding']).toBe('br');
  expect(body.length).toBeLessThan(LONG.length / 4);
  expect(brotliDecompressSync(body).toString()).toBe(LONG);
});

test.each([
  ['bytes=0-8', LONG.slice(0, 9)],
  ['bytes=5-', LONG.slice(5)],
  ['bytes=-4', LONG.slice(-4)],
])('the part %s of a file, even for whoever takes it packed', async (range, text) => {
  const { status, headers, body } = await ask('/reading/about/', { Range: range, 'Accept-Encoding': 'br' });
  expect(status).toBe(206);
  expect(headers['content-encoding']).toBeUndefined();
  expect(body.toString()).toBe(text);
});

test.each(['bytes=99999-', 'bytes=99999-100000'])('a part %s that no file has is none', async (range) => {
  const { status, headers, body } = await ask('/reading/feed.xml', { Range: range });
  expect([status, headers['content-range'], body.length]).toEqual([416, 'bytes */6', 0]);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('a site is read: %s is not allowed', async (method) => {
  const { status, headers, body } = await ask('/reading/about/', {}, method);
  expect([status, headers.allow, body.length]).toEqual([405, 'GET, HEAD', 0]);
});

test('HEAD gives the headers alone', async () => {
  const { status, headers, body } = await ask('/reading/feed.xml', {}, 'HEAD');
  expect([status, headers['content-length'], body.length]).toEqual([200, '6', 0]);
});

test('what has not changed is not sent again', async () => {
  const { headers } = await ask('/reading/about/');
  const { status, body } = await ask('/reading/about/', { 'If-None-Match': String(headers.etag) });
  expect([status, body.length]).toEqual([304, 0]);
});

test('500 connections at once are all answered', { timeout: 60_000 }, async () => {
  const answers = await Promise.all(
    Array.from({ length: 500 }, () => ask('/reading/about/', { 'Accept-Encoding': 'br' })),
  );
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
});
