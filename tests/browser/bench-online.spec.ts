// The button of the bench that asks Wikidata, with a host that stands in for it.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { contentOf, ROOT } from '../editions/editions.ts';
import { type StartedServer, startServer } from '../fixtures/start-server.ts';
import { violations } from './axe.ts';
import { expect, type Locator, type Page, test } from './test.ts';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

const FOLDER = path.join(ROOT, '.postil/tests/bench-online');
const CONTENT = path.join(FOLDER, 'content');
const FILE = path.join(CONTENT, 'articles/two-flags.md');
const ASK = 'Ask www.wikidata.org for this name';
const STAND_IN = path.join(ROOT, 'tests/fixtures/stand-in-wikidata.ts');

let host: Server;
/** The names that it was asked for. */
const asked: string[] = [];
/** What it answers: nothing if it does not. */
let items: object[] | undefined = [];
let dev: StartedServer;

async function begin(...more: string[]): Promise<void> {
  const { SITE_URL: _, CI: __, ...env } = process.env;
  const { port } = host.address() as AddressInfo;
  const options = { NODE_OPTIONS: `--import ${JSON.stringify(STAND_IN)}`, STAND_IN: `http://127.0.0.1:${port}` };
  dev = await startServer('dev', ['--port', '4524', '--content', CONTENT, ...more], { ...env, ...options });
}

test.beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(contentOf('ordinary'), CONTENT, { recursive: true });
  host = createServer(({ url = '' }, response) => {
    asked.push(new URL(url, 'http://localhost').searchParams.get('search') ?? '');
    if (items) response.end(JSON.stringify({ search: items }));
    else response.destroy();
  });
  await new Promise<void>((resolve) => void host.listen(0, '127.0.0.1', resolve));
  await begin('--online');
});
test.afterAll(() => {
  dev?.server.kill();
  host?.close();
});
test.beforeEach(() => {
  asked.length = 0;
});

const bench = (page: Page): Locator => page.locator('#postil-bench');

/** Opens the form of a new entity for words that no record knows. */
async function openForm(page: Page): Promise<void> {
  await expect(bench(page)).toHaveAttribute('data-ready', '', { timeout: 60_000 });
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.getElementById('p1') as Node, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf('ferry crews');
      if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + 'ferry crews'.length);
    }
    throw new Error('no words');
  });
  await bench(page).getByRole('button', { name: 'Name of…' }).click();
  await expect(page.getByLabel('Name, as articles print it')).toHaveValue('ferry crews');
}

async function open(page: Page): Promise<void> {
  await page.goto(`${dev.address}articles/two-flags/`);
  await openForm(page);
}

test('what it finds is listed, kept while the page is loaded anew, and taken only if it is chosen', async ({
  page,
}) => {
  items = [
    { id: 'Q7', label: 'Ferry crew', description: 'people who work on a ferry' },
    { id: 'Q8', label: 'The Crews' },
  ];
  await open(page);
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: ASK }).click();
  const list = page.getByLabel('Its item in Wikidata');
  await expect(list.getByRole('option')).toHaveText([
    'none of these',
    'Q7, Ferry crew: people who work on a ferry',
    'Q8, The Crews',
  ]);
  await expect(list).toHaveValue('');
  expect(asked).toEqual(['ferry crews']);
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Who or what it is, in a sentence').fill('Crews of the ferries.');
  const loaded = page.waitForEvent('load', { timeout: 60_000 });
  writeFileSync(FILE, `${readFileSync(FILE, 'utf8')}\n`);
  await loaded;
  await openForm(page);
  await expect(page.getByLabel('Name, as articles print it')).toBeVisible();
  await expect(page.getByLabel('Who or what it is, in a sentence')).toHaveValue('Crews of the ferries.');
  await page.getByRole('button', { name: ASK }).click();
  await list.selectOption('Q7');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('#p1 a[data-entity="ferry-crews"]')).toHaveText('ferry crews');
  expect(readFileSync(path.join(CONTENT, 'entities/ferry-crews.md'), 'utf8')).toContain('wikidata: Q7');
  await expect(bench(page)).toHaveAttribute('data-ready', '');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('#p1 a[data-entity="ferry-crews"]')).toHaveCount(0);
});

test('a name that it does not know, and a record without an item', async ({ page }) => {
  items = [];
  await open(page);
  await page.getByRole('button', { name: ASK }).click();
  await expect(bench(page).getByText('Wikidata has nothing of this name.')).toBeVisible();
  await expect(page.getByLabel('Its item in Wikidata')).toHaveCount(0);
  await page.getByLabel('Who or what it is, in a sentence').fill('Crews of the ferries.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('#p1 a[data-entity="ferry-crews"]')).toHaveText('ferry crews');
  expect(readFileSync(path.join(CONTENT, 'entities/ferry-crews.md'), 'utf8')).not.toContain('wikidata');
  await expect(bench(page)).toHaveAttribute('data-ready', '');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('#p1 a[data-entity="ferry-crews"]')).toHaveCount(0);
});

test('a host that does not answer, and what it said before counts no more', async ({ page }) => {
  items = [{ id: 'Q7', label: 'Ferry crew' }];
  await open(page);
  await page.getByRole('button', { name: ASK }).click();
  await page.getByLabel('Its item in Wikidata').selectOption('Q7');
  items = undefined;
  await page.getByRole('button', { name: ASK }).click();
  await expect(bench(page).getByRole('alert')).toContainText('www.wikidata.org could not be reached for "ferry crews"');
  await expect(page.getByLabel('Its item in Wikidata')).toHaveCount(0);
  await expect(page.getByRole('button', { name: ASK })).toBeEnabled();
});

test('without --online there is no button, and nothing is asked', async ({ page }) => {
  const ended = new Promise((resolve) => dev.server.once('exit', resolve));
  dev.server.kill();
  await ended;
  await begin();
  await open(page);
  await expect(page.getByLabel('Who or what it is, in a sentence')).toBeVisible();
  await expect(page.getByRole('button', { name: ASK })).toHaveCount(0);
  expect(asked).toEqual([]);
});
