import { spawn } from 'node:child_process';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Milliseconds of some keys: the middle one, and the tenth part that takes longest begins at. */
export interface Times {
  median: number;
  high: number;
}

/** What keys cost in one place where a reader types; a key counts from its input event. */
export interface KeyFigures {
  /** From the first key, with nothing of the search loaded, until a row is in sight. */
  first: Times;
  /** From a further key until what it finds is in sight. */
  next: Times;
  /** What a further key holds the main thread for, its results in place, before the browser draws them. */
  held: Times;
}

/** What a reader's browser loads and waits for, with a processor four times slower. */
export interface BrowserFigures {
  /** Bytes from the first focus to the last result shown, each answer gzipped if that makes it smaller. */
  bytes: number;
  requests: { path: string; bytes: number }[];
  /** On the search page, and in the dialog over the first article. */
  page: KeyFigures;
  dialog: KeyFigures;
  /**
   * What a key holds the main thread for in the dialog while the index is still on its way and only names are shown.
   */
  names: Times;
}

const QUERIES = ['zawahri', 'pakistan taliban', 'fazlullah omar', 'karachi', 'mullah radio'];

/** All that the search page loads but itself, its icon and its fonts; scripts that every page has are among it. */
const FOR_SEARCH = /\/(?:pagefind|_astro)\/[^.]*\.(?!woff2)|\/search\/[a-z]+\.json/;

function timesOf(values: number[]): Times {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { median: at(0.5), high: at(0.9) };
}

/** Serves a folder and gives its address. */
async function serve(folder: string): Promise<{ address: string; stop: () => void }> {
  const server = spawn(process.execPath, ['src/build/cli/serve.ts', '--dir', folder, '--port', '4650'], { cwd: ROOT });
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (text) => {
      const found = /https?:\/\/\S+/.exec(String(text));
      if (found) resolve(found[0]);
    });
    server.on('exit', (code) => reject(new Error(`serve ended with ${code}`)));
  });
  return { address, stop: () => server.kill() };
}

interface Key {
  start: number;
  held?: number;
  seen?: number;
}
type Watched = Window & { keys: Key[] };

/** Has the page note of each key how long its input event takes, and when the rows that follow it are drawn. */
async function watchKeys(page: Page, list: string): Promise<void> {
  await page.evaluate((place) => {
    const keys: Key[] = [];
    (window as unknown as Watched).keys = keys;
    const channel = new MessageChannel();
    const since = (key: Key | undefined) => performance.now() - (key?.start ?? 0);
    addEventListener('input', () => keys.push({ start: performance.now() }), true);
    addEventListener('input', () => {
      const key = keys.at(-1);
      if (key) key.held = since(key);
    });
    channel.port1.onmessage = ({ data }) => {
      const key = keys[data];
      if (key) key.seen ??= since(key);
    };
    new MutationObserver((changes) => {
      const rows = changes.some(({ target }) => (target as Element).closest?.(place)?.querySelector('.hit'));
      const at = keys.length - 1;
      // A message sent before a frame is drawn arrives after it.
      if (rows && at >= 0 && keys[at]?.seen === undefined) requestAnimationFrame(() => channel.port2.postMessage(at));
    }).observe(document, { subtree: true, childList: true });
  }, list);
}

const keysOf = (page: Page) => page.evaluate(() => (window as unknown as Watched).keys);

async function slowPage(browser: Browser, address: string, prepare?: (page: Page) => unknown): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1360, height: 900 } })).newPage();
  await prepare?.(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('.search-dialog input').waitFor();
}

/** Types a query key by key, after the first no faster than a reader does, and takes half of it back. */
async function type(page: Page, query: string): Promise<void> {
  const back = Array.from({ length: query.length >> 1 }, () => 'Backspace');
  for (const [at, key] of [...query, ...back].entries()) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(at === 0 ? 1500 : 200);
  }
}

async function keyFigures(
  browser: Browser,
  address: string,
  list: string,
  enter: (page: Page) => Promise<unknown>,
): Promise<KeyFigures> {
  const first: Key[] = [];
  const next: Key[] = [];
  for (const query of QUERIES) {
    const page = await slowPage(browser, address);
    await watchKeys(page, list);
    await enter(page);
    await type(page, query);
    const keys = await keysOf(page);
    first.push(...keys.slice(0, 1));
    next.push(...keys.slice(1));
    await page.context().close();
  }
  const seen = (keys: Key[]) => timesOf(keys.flatMap((key) => key.seen ?? []));
  return { first: seen(first), next: seen(next), held: timesOf(next.flatMap((key) => key.held ?? [])) };
}

async function nameTimes(browser: Browser, address: string): Promise<Times> {
  const never = () => new Promise<void>(() => {});
  const page = await slowPage(browser, address, (opened) => opened.route(/\/pagefind\//, never));
  await watchKeys(page, '.options');
  await openDialog(page);
  await page.waitForTimeout(1500);
  for (const query of QUERIES) {
    await type(page, query);
    await page.locator('.search-dialog input').fill('');
  }
  const keys = await keysOf(page);
  await page.context().close();
  return timesOf(keys.flatMap(({ held }) => held ?? []));
}

/** What the search page loads until a query is answered. */
async function loadedFor(browser: Browser, address: string, query: string): Promise<BrowserFigures['requests']> {
  const loaded: Promise<{ path: string; bytes: number }>[] = [];
  const page = await slowPage(browser, address, (opened) =>
    opened.on('response', (response) => {
      if (!FOR_SEARCH.test(response.url())) return;
      const size = response.body().then((body) => Math.min(body.length, gzipSync(body, { level: 9 }).length));
      loaded.push(size.then((bytes) => ({ path: new URL(response.url()).pathname, bytes })));
    }),
  );
  await page.locator('main input[name=q]').focus();
  await page.keyboard.type(query);
  await page.locator('main .found .hit').first().waitFor();
  await page.waitForTimeout(1500);
  const requests = await Promise.all(loaded);
  await page.context().close();
  return requests;
}

/** Measures the search of a built folder. */
export async function searchInBrowser(folder: string, article: string): Promise<BrowserFigures> {
  const { address, stop } = await serve(folder);
  const browser = await chromium.launch(await findBrowser());
  try {
    const requests = await loadedFor(browser, `${address}search/`, 'zawah');
    const bytes = requests.reduce((sum, request) => sum + request.bytes, 0);
    const over = `${address}articles/${article}/`;
    const toField = (page: Page) => page.locator('main input[name=q]').focus();
    return {
      bytes,
      requests,
      page: await keyFigures(browser, `${address}search/`, '.found', toField),
      dialog: await keyFigures(browser, over, '.options', openDialog),
      names: await nameTimes(browser, over),
    };
  } finally {
    await browser.close();
    stop();
  }
}
