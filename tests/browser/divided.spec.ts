// A list of works that is divided by letter: its permanent addresses lead on to the page on which a work stands.
import { builtFolderOf } from '../editions/editions.ts';
import { startServer } from '../fixtures/start-server.ts';
import { test as base, expect } from './test.ts';

const test = base.extend<object, { large: string }>({
  large: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
    async ({}, use) => {
      const { address, server } = await startServer('serve', ['--port', '4495', '--dir', builtFolderOf('large')]);
      await use(address);
      server.kill();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

test('a permanent address leads to the page of the letter, a link of the site goes there at once', async ({
  page,
  large,
}) => {
  await page.goto(`${large}works/#w-17`);
  await expect(page).toHaveURL(/works\/[a-z]\/#w-17$/);
  await expect(page.locator('#w-17')).toBeVisible();
  await page.goto(`${large}entities/e-1/`);
  await expect(page.locator('.works a').first()).toHaveAttribute('href', /works\/[a-z]\/#w-\d+$/);
});

test('without a script the letters lead to every work', async ({ browser, large }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${large}works/`);
  await page.locator('.letters a').first().click();
  await expect(page.locator('.bibliography > li').first()).toBeVisible();
  await context.close();
});
