// Scripts and the reading face come after the first paint; nothing that a reader does before them is lost.
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext } from '@playwright/test';
import { ARTICLE, cardOf, mentionOf } from './pages.ts';
import { expect, type Page, test } from './test.ts';

/** A page whose scripts wait until they are released. Of the context, not the fixture: that one waits for them. */
async function withScriptsHeld(context: BrowserContext): Promise<{ page: Page; release: () => void }> {
  const page = await context.newPage();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return { page, release };
}

test('a click that comes before the scripts opens the card when they are there', async ({ context }) => {
  const { page, release } = await withScriptsHeld(context);
  await page.goto(ARTICLE);
  const address = page.url();
  await mentionOf(page, 'league', 'p1').click();
  await expect(cardOf(page, 'league')).toBeHidden();
  expect(page.url()).toBe(address);
  release();
  await expect(cardOf(page, 'league')).toBeVisible();
  expect(page.url()).toBe(address);
});

test('what is typed before the scripts are there is searched for when they are', async ({ context }) => {
  const { page, release } = await withScriptsHeld(context);
  await page.goto(ARTICLE);
  await page.keyboard.type('/guild');
  release();
  const field = page.getByRole('dialog').getByRole('combobox');
  await expect(field).toHaveValue('guild');
  await expect(field).toBeFocused();
  await page.keyboard.type(' league');
  await expect(field).toHaveValue('guild league');
});

test('keys that come before the scripts are held only if they stand for a character', async ({ context }) => {
  const { page, release } = await withScriptsHeld(context);
  await page.goto(`${ARTICLE}#p3`);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).not.toHaveCount(0);
  await page.keyboard.press('j');
  release();
  await expect(page.locator('#p4 .num')).toBeFocused();
});

test('keys that come before the scripts are not held where they are for a field', async ({ context }) => {
  const { page, release } = await withScriptsHeld(context);
  await page.goto(`${ARTICLE}#p3`);
  await page.locator('#notes-key').focus();
  await page.keyboard.press('j');
  release();
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  await expect(page.locator('#notes-key')).toBeFocused();
});

test('where the scripts do not come, the click follows its link', async ({ context }) => {
  const page = await context.newPage();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(ARTICLE);
  await mentionOf(page, 'league', 'p1').click();
  await expect(page).toHaveURL(/entities\/league\/$/);
});

test('nothing is asked for before the first paint, and the next page has the reading face at once', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const early = await page.evaluate(() => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return (
      performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime < painted)
        .map(({ name }) => name)
        // The icon of the tab is the browser's to fetch, when it likes.
        .filter((name) => !name.endsWith('/icon.svg'))
    );
  });
  expect(early).toEqual([]);
  await expect.poll(() => page.evaluate(() => document.fonts.check('1em Newsreader'))).toBe(true);
  await page.goto('about/');
  await expect(page.locator('html')).toHaveAttribute('data-font', '1');
});

test('the article runs at most 6 kB of script, unless the reader asks for more', async ({ page }) => {
  const files: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') files.push(response.body());
  });
  await page.goto(ARTICLE);
  await expect(page.locator('html')).toHaveAttribute('data-prints', '');
  await page.waitForLoadState('networkidle');
  expect(files.length).toBeGreaterThan(0);
  const inline = await page.locator('script:not([src], [type])').allTextContents();
  expect(inline.length).toBeGreaterThan(0);
  const sizes = [...(await Promise.all(files)), ...inline].map((script) => brotliCompressSync(script).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(6_144);
});
