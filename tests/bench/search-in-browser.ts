import { spawn } from 'node:child_process';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What a reader's browser loads and waits for, with a processor four times slower. */
export interface BrowserFigures {
  /** Bytes from the first focus to the last result shown, each answer gzipped if that makes it smaller. */
  bytes: number;
  requests: { path: string; bytes: number }[];
  /** Milliseconds from the first keystroke to the first row, from cold; the median of the runs. */
  first: number;
  /** Milliseconds from a further keystroke to its results; the median. */
  next: number;
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** All that the search page loads but itself, its icon and its fonts; scripts that every page has are among it. */
const FOR_SEARCH = /\/(?:pagefind|_astro)\/[^.]*\.(?!woff2)|\/search\/[a-z]+\.json/;

/** Serves a folder and gives its address. */
async function serve(folder: string): Promise<{ address: string; stop: () => void }> {
  const server = spawn(process.execPath, ['src/cli/serve.ts', '--dir', folder, '--port', '4650'], { cwd: ROOT });
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (text) => {
      const found = /https?:\/\/\S+/.exec(String(text));
      if (found) resolve(found[0]);
    });
    server.on('exit', (code) => reject(new Error(`serve ended with ${code}`)));
  });
  return { address, stop: () => server.kill() };
}

async function open(browser: Browser, address: string, onPage: (page: Page) => void): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  onPage(page);
  await page.goto(`${address}search/`, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

/** Types letter by letter in the page itself and times each until the first row that is shown is a new one. */
async function typed(page: Page, query: string): Promise<number[]> {
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>(
      'main input[type=search], main input[name=q]',
    ) as HTMLInputElement;
    const seen = () => document.querySelector('main .hit');
    const times: number[] = [];
    field.focus();
    for (let length = 1; length <= text.length; length++) {
      field.value = text.slice(0, length);
      const start = performance.now();
      const before = seen();
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const changed = () => seen() !== null && seen() !== before;
      while (!changed() && performance.now() - start < 5000) await new Promise((done) => requestAnimationFrame(done));
      times.push(performance.now() - start);
    }
    return times;
  }, query);
}

/** Measures the search page of a built folder. */
export async function searchInBrowser(folder: string, runs = 5): Promise<BrowserFigures> {
  const { address, stop } = await serve(folder);
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
  try {
    const first: number[] = [];
    const next: number[] = [];
    let requests: BrowserFigures['requests'] = [];
    for (let run = 0; run < runs; run++) {
      const loaded: Promise<{ path: string; bytes: number }>[] = [];
      const page = await open(browser, address, (opened) =>
        opened.on('response', (response) => {
          if (!FOR_SEARCH.test(response.url())) return;
          const size = response.body().then((body) => Math.min(body.length, gzipSync(body, { level: 9 }).length));
          loaded.push(size.then((bytes) => ({ path: new URL(response.url()).pathname, bytes })));
        }),
      );
      const times = await typed(page, 'zawah');
      first.push(times[0] ?? Number.NaN);
      next.push(...times.slice(1));
      await page.waitForTimeout(1500);
      requests = await Promise.all(loaded);
      await page.context().close();
    }
    const bytes = requests.reduce((sum, request) => sum + request.bytes, 0);
    return { bytes, requests, first: median(first), next: median(next) };
  } finally {
    await browser.close();
    stop();
  }
}
