// The page that stands in the place of those that cannot be made.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PROGRAM_FOLDER } from '../program-folder.ts';
import { brokenPage } from './broken-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'postil-'));
const [broken, clean] = ['unknown-entity', 'clean'].map((rule) => {
  cpSync(join(PROGRAM_FOLDER, 'tests/rules', rule), join(folder, rule), { recursive: true });
  return join(folder, rule);
}) as [string, string];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is answered where the server behind answers thus. */
async function answered(content: string, answer: (response: ServerResponse) => void) {
  const through = brokenPage(content, '/', 'the-token');
  const server = createServer((request, response) => through(request, response, () => answer(response)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/articles/a/`);
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
  } finally {
    server.close();
  }
}
const HTML = { 'content-type': 'text/html' };

test('an error of the content is told with what can mend it', async () => {
  const { status, text } = await answered(broken, (response) => response.writeHead(500, HTML).end('trace'));
  expect(status).toBe(500);
  expect(text).toContain('unknown entity &quot;imuu&quot;');
  expect(text).toContain('startMending({"token":"the-token","base":"/"})');
  expect(text).not.toContain('trace');
});

test.each<[string, string, (response: ServerResponse) => void, { status: number; text: string }]>([
  ['an error of the program', clean, (r) => r.writeHead(500, HTML).end('trace'), { status: 500, text: 'trace' }],
  [
    'one that is sent in several parts',
    clean,
    (r) => {
      r.writeHead(500, HTML);
      r.write('tr');
      r.write(Buffer.from('a'));
      r.end('ce');
    },
    { status: 500, text: 'trace' },
  ],
  ['an error that is no page', broken, (r) => r.writeHead(500).end('trace'), { status: 500, text: 'trace' }],
  ['a page', broken, (r) => r.writeHead(200, HTML).end('page'), { status: 200, text: 'page' }],
  ['a page that says no status', broken, (r) => r.end('page'), { status: 200, text: 'page' }],
])('%s goes through as it is', async (_name, content, answer, expected) => {
  expect(await answered(content, answer)).toMatchObject(expected);
});
