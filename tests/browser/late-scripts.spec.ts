// Scripts hold nothing up, the reading face comes after the first paint; what a reader does before them is not lost.
import type { BrowserContext } from '@playwright/test';
import { brotli, SCRIPT } from '../budgets.ts';
import { ARTICLE, atRest, cardOf, mentionOf } from './pages.ts';
import { expect, type Page, test } from './test.ts';

/** The page's own timers stand still: how long a test takes changes nothing. */
async function stopTheClock(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1_000);
}

/** A page whose scripts wait until they are released. Of the context, not the fixture: that one waits for them. */
async function withScriptsHeld(context: BrowserContext): Promise<{ page: Page; release: () => Promise<void> }> {
  const page = await context.newPage();
  await stopTheClock(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return {
    page,
    release: async () => {
      release();
      await page.clock.resume();
    },
  };
}

test('a click that comes before the scripts opens the card when they are there', async ({ context }) => {
  const { page, release } = await withScriptsHeld(context);
  await page.goto(ARTICLE, { waitUntil: 'commit' });
  await page.locator('footer').last().waitFor();
  const address = page.url();
  await mentionOf(page, 'league', 'p1').click();
  await expect(mentionOf(page, 'league', 'p1')).toHaveAttribute('aria-busy', 'true');
  await expect(cardOf(page, 'league')).toBeHidden();
  expect(page.url()).toBe(address);
  await release();
  await expect(cardOf(page, 'league')).toBeVisible();
  await expect(mentionOf(page, 'league', 'p1')).not.toHaveAttribute('aria-busy');
  expect(page.url()).toBe(address);
});

test('what is typed before the scripts are there is searched for when they are', async ({ context }) => {
  const { page, release } = await withScriptsHeld(context);
  await page.goto(ARTICLE, { waitUntil: 'commit' });
  await page.locator('footer').last().waitFor();
  await page.keyboard.type('/guild');
  await release();
  const field = page.getByRole('dialog').getByRole('combobox');
  await expect(field).toHaveValue('guild');
  await expect(field).toBeFocused();
  await page.keyboard.type(' league');
  await expect(field).toHaveValue('guild league');
});

test('keys that come before the scripts are held only if they stand for a character', async ({ context }) => {
  const { page, release } = await withScriptsHeld(context);
  await page.goto(ARTICLE, { waitUntil: 'commit' });
  await page.locator('footer').last().waitFor();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).not.toHaveCount(0);
  await page.keyboard.press('j');
  await release();
  await expect(page.locator('#p1 .num')).toBeFocused();
});

test('keys that come before the scripts are not held where they are for a field', async ({ context }) => {
  const { page, release } = await withScriptsHeld(context);
  await page.goto(ARTICLE, { waitUntil: 'commit' });
  await page.locator('footer').last().waitFor();
  await page.locator('#notes-key').focus();
  await page.keyboard.press('j');
  await release();
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

test('where the scripts are slow, the click waits a second and a half and follows its link', async ({ context }) => {
  const { page } = await withScriptsHeld(context);
  await page.goto(ARTICLE, { waitUntil: 'commit' });
  await page.locator('footer').last().waitFor();
  await mentionOf(page, 'league', 'p1').click();
  await expect(mentionOf(page, 'league', 'p1')).toHaveAttribute('aria-busy', 'true');
  await page.clock.runFor(1_500);
  await expect(page).toHaveURL(/entities\/league\/$/);
});

test('the reading face is asked for after the first paint, and the next page has it at once', async ({ page }) => {
  await page.goto(ARTICLE);
  await expect.poll(() => page.evaluate(() => document.fonts.check('1em Newsreader'))).toBe(true);
  const early = await page.evaluate(() => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY;
    const entries = performance.getEntriesByType('resource');
    return entries
      .filter(({ name, startTime }) => name.includes('.woff2') && startTime < painted)
      .map(({ name }) => name);
  });
  expect(early).toEqual([]);
  await page.goto('about/');
  await expect(page.locator('html')).toHaveAttribute('data-font', '1');
});

/** The first words of the lines in view, of titles and paragraphs. */
const LINES = `[...document.querySelectorAll('h1, main p')].flatMap((block) => {
  if (!block.checkVisibility()) return [];
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const range = new Range();
  const starts = [];
  let last = 0;
  while (texts.nextNode()) {
    for (const { 0: word, index } of texts.currentNode.data.matchAll(/\\S+/g)) {
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + 1);
      const { left, top, height } = range.getBoundingClientRect();
      if (top < 0 || top >= innerHeight || !height) continue;
      if (left <= last || starts.length === 0) starts.push(word);
      last = left;
    }
  }
  return starts;
})`;

test('when the reading face comes, no word in view moves to another line, until the window is resized', async ({
  page,
}) => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/*.woff2', async (route) => {
    await released;
    await route.continue();
  });
  await page.setViewportSize({ width: 390, height: 800 });
  // Until they are there, the page is not loaded.
  await page.goto(ARTICLE, { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  const before = await page.evaluate(LINES);
  expect(before).not.toEqual([]);
  release();
  await expect(page.locator('html')).toHaveAttribute('data-font', '1');
  expect(await page.evaluate(LINES)).toEqual(before);
  await page.setViewportSize({ width: 600, height: 800 });
  await expect(page.locator('.held')).toHaveCount(0);
});

test('lines that have no room for the words of the face are let go', async ({ page }) => {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-font] .deck { letter-spacing: 0.1em }');
    document.adoptedStyleSheets.push(sheet);
  });
  await page.goto(ARTICLE);
  await expect(page.locator('html')).toHaveAttribute('data-font', '1');
  await expect(page.locator('h1')).toHaveClass(/held/);
  await expect(page.locator('.deck')).not.toHaveClass(/held/);
});

test('the article runs at most 8 kB of script, unless the reader asks for more', async ({ page }) => {
  const files: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') files.push(response.body());
  });
  await page.goto(ARTICLE);
  await expect(page.locator('html')).toHaveAttribute('data-prints', '');
  await atRest(page);
  expect(files.length).toBeGreaterThan(0);
  const inline = await page.locator('script:not([src], [type])').allTextContents();
  expect(inline.length).toBeGreaterThan(0);
  const sizes = [...(await Promise.all(files)), ...inline].map((script) => brotli(script).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SCRIPT);
});
