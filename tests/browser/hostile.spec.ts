// The cases of tests/hostile that may be published, as one edition: in a real browser nothing in them runs, asks
// another host, breaks the policy of the page or makes an error. Playwright's own test: ours waits by a script of its
// own.
import { type ChildProcess, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { XMLValidator } from 'fast-xml-parser';
import { startServer } from '../fixtures/start-server.ts';
import { editionOf } from '../hostile/edition-of.ts';
import { FAMILIES } from '../hostile/families.ts';
import { writeFiles } from '../hostile/outcome.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'postil-'));
const out = path.join(folder, 'dist');
let server: ChildProcess;
let home = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  writeFiles(path.join(folder, 'content'), editionOf(FAMILIES));
  const { SITE_URL: _, ...env } = process.env;
  const args = ['src/build/cli/build.ts', '--content', path.join(folder, 'content'), '--out', out];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...env, CI: '' },
  });
  // Some are longer than an article with pages of single paragraphs may be, or larger than a host takes, and the build
  // says so; and how far it is.
  const said = (line: string) =>
    line === '' || /^(No share pages of|near the limit of a host)/.test(line) || line.endsWith(' …');
  expect(stderr.split('\n').filter((line) => !said(line))).toEqual([]);
  expect(status).toBe(0);
  ({ server, address: home } = await startServer('serve', ['--port', '4460', '--dir', out], env));
});

test.afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

const filesOf = (ending: string) =>
  (readdirSync(out, { recursive: true }) as string[]).filter((file) => file.endsWith(ending)).sort();

/** Pages that print no other strings than the page of the article, but for those whose every string is hostile. */
const ALIKE = /^articles\/(?!escaping)[^/]+\/.+\/index\.html$/;

test('no page runs what is in it, asks elsewhere, breaks its policy or reports an error', async ({ page }) => {
  test.setTimeout(180_000);
  const pages = filesOf('index.html').filter((file) => !ALIKE.test(file));
  expect(pages.length).toBeGreaterThan(60);
  const heard: string[] = [];
  let at = '';
  const say = (line: string) => heard.push(`${at}: ${line}`);
  await page.exposeFunction('breach', say);
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      (window as unknown as { breach(line: string): void }).breach(`${effectiveDirective} ${blockedURI}`),
    ),
  );
  page.on('pageerror', ({ message }) => say(message));
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => say('a dialog')));
  page.on('console', (message) => message.type() === 'error' && say(message.text()));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(home).origin) say(`asks ${request.url()}`);
  });
  for (const file of pages) {
    at = file;
    await page.goto(new URL(file.replace(/index\.html$/, ''), home).href, { waitUntil: 'load' });
    // The page of a paragraph goes on into the article.
    if (/\/p\d+[a-z]*\/index\.html$/.test(file)) await page.waitForURL((url) => url.hash !== '');
    if (await page.evaluate(() => 'ran' in window)) say('something ran');
  }
  expect(heard).toEqual([]);
});

test('what is not a page can be read by what it is for', () => {
  for (const file of [...filesOf('.xml'), ...filesOf('.svg')]) {
    expect.soft(XMLValidator.validate(readFileSync(path.join(out, file), 'utf8')), file).toBe(true);
  }
  for (const file of [...filesOf('.json'), ...filesOf('.webmanifest')]) {
    expect.soft(() => JSON.parse(readFileSync(path.join(out, file), 'utf8')), file).not.toThrow();
  }
  for (const file of filesOf('.html')) {
    const html = readFileSync(path.join(out, file), 'utf8');
    for (const [, text = ''] of html.matchAll(/<script type="?application\/ld\+json"?>(.*?)<\/script>/gs)) {
      expect.soft(() => JSON.parse(text), file).not.toThrow();
    }
  }
});
