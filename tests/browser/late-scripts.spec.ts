// Scripts and the reading face come after the first paint; nothing that a reader does before them is lost.
import { ARTICLE, cardOf, mentionOf } from './pages.ts';
import { expect, test } from './test.ts';

// Of the context, not the fixture: that one waits for scripts.
test('a click that comes before the scripts opens the card when they are there', async ({ context }) => {
  const page = await context.newPage();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(ARTICLE);
  const address = page.url();
  await mentionOf(page, 'isil', 'p1').click();
  await expect(cardOf(page, 'isil')).toBeHidden();
  expect(page.url()).toBe(address);
  release();
  await expect(cardOf(page, 'isil')).toBeVisible();
  expect(page.url()).toBe(address);
});

test('where the scripts do not come, the click follows its link', async ({ context }) => {
  const page = await context.newPage();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(ARTICLE);
  await mentionOf(page, 'isil', 'p1').click();
  await expect(page).toHaveURL(/entities\/isil\/$/);
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
