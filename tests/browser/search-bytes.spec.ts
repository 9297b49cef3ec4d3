// What a reader's browser fetches up to the first result, each file gzipped if that makes it smaller.
import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { firstSearchBudget } from '../budgets.ts';
import { ARTICLE, atRest } from './pages.ts';
import { openDialog, optionsOf, rows } from './search-parts.ts';
import { expect, type Page, test } from './test.ts';

/** Notes all that is fetched until it is asked but pages, fonts and images, and gives it with its size. */
function fetched(page: Page): () => Promise<{ path: string; bytes: number }[]> {
  const files: Promise<{ path: string; bytes: number }>[] = [];
  const note = (response: Response) => {
    // The icon is asked for at times of the browser's own.
    if (['document', 'font', 'image'].includes(response.request().resourceType()) || /icon\.svg/.test(response.url()))
      return;
    const file = async () => {
      const body = await response.body();
      return { path: new URL(response.url()).pathname, bytes: Math.min(body.length, gzipSync(body).length) };
    };
    files.push(file());
  };
  page.on('response', note);
  return () => {
    page.off('response', note);
    return Promise.all(files);
  };
}

const PLACES: [string, (page: Page) => Promise<Awaited<ReturnType<ReturnType<typeof fetched>>>>][] = [
  [
    'on the search page, with every script and style that it has',
    async (page) => {
      const files = fetched(page);
      await page.goto('search/');
      await expect(page.locator('#q')).toBeFocused();
      await page.keyboard.type('mahza', { delay: 30 });
      await expect(rows(page, 'paragraphs').first()).toBeVisible();
      return files();
    },
  ],
  [
    'in the dialog over an article, from the key that opens it',
    async (page) => {
      await page.goto(ARTICLE);
      await atRest(page);
      const files = fetched(page);
      await openDialog(page);
      await page.keyboard.type('mahza', { delay: 30 });
      await expect(optionsOf(page, 'Paragraphs').first()).toBeVisible();
      return files();
    },
  ],
];

for (const [place, search] of PLACES) {
  test(`few bytes to the first result ${place}`, async ({ page }) => {
    const files = await search(page);
    // The engine was fetched, so what is summed up is a whole search.
    expect(files.map(({ path }) => path)).toContainEqual(expect.stringMatching(/engine/));
    const list = files.map(({ path, bytes }) => `${bytes} ${path}`).join('\n');
    expect(
      files.reduce((sum, { bytes }) => sum + bytes, 0),
      list,
    ).toBeLessThanOrEqual(firstSearchBudget(1));
  });
}
