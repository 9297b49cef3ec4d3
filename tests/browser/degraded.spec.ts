// What a page is when something of it does not arrive. It must stay a text that can be read.
import { ARTICLE, cardOf, mentionOf, noteOf, visible } from './pages.ts';
import { expect, type Page, test } from './test.ts';

/** Answers every request whose path fits with a failure, as a lost connection does. */
const lose = (page: Page, path: RegExp) => page.route(path, (route) => route.abort());

/** The paragraphs with an upper edge above the lower edge of the one before, or without height. */
function disordered(page: Page): Promise<string[]> {
  return page.locator('.prose > p').evaluateAll((all) =>
    all.flatMap((one, index) => {
      const box = one.getBoundingClientRect();
      const before = all[index - 1]?.getBoundingClientRect().bottom ?? 0;
      return box.height > 0 && box.top >= before - 1 ? [] : [one.id];
    }),
  );
}

test.describe('the article without its scripts', () => {
  test('reads and leads where they would show', async ({ page }) => {
    await lose(page, /\.js$/);
    await page.goto(ARTICLE);
    expect(await disordered(page)).toEqual([]);
    const noteref = visible(page, 'a.ref').first();
    await noteref.click();
    await expect(await noteOf(page, noteref)).toBeInViewport();
    await expect(cardOf(page, 'league')).toBeHidden();
    await mentionOf(page, 'league', 'p1').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tide League');
  });

  test('offers no control that does nothing', async ({ page }) => {
    await lose(page, /\.js$/);
    await page.goto(ARTICLE);
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  });
});

test.describe('the article without its style', () => {
  test.beforeEach(async ({ page }) => {
    await page.route(new RegExp(`/${ARTICLE}$`), async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/<style>[\s\S]*?<\/style>/g, '') });
    });
    await page.goto(ARTICLE);
  });

  test('reads from top to bottom: title, text, notes', async ({ page }) => {
    expect(await page.locator('style').count()).toBe(0);
    expect(await disordered(page)).toEqual([]);
    const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y as number;
    expect(await top('h1')).toBeLessThan(await top('.prose > p'));
    expect(await top('.prose > p:last-of-type')).toBeLessThan(await top('.note'));
  });

  test('keeps its cards out of the text and its words inside the window', async ({ page }) => {
    await expect(page.locator('.card').filter({ visible: true })).toHaveCount(0);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });
});

test('without its fonts the article has the same words in nearly the same room', async ({ page }) => {
  const height = () => page.evaluate(() => document.querySelector('.prose')?.getBoundingClientRect().height ?? 0);
  // They are asked for only after the first paint: until then all are ready, and none has been loaded.
  const fonts = () => page.evaluate(() => document.fonts.ready.then((all) => [...all].map(({ status }) => status)));
  await page.goto(ARTICLE);
  await expect.poll(fonts).toContain('loaded');
  const whole = await height();
  await lose(page, /\.woff2$/);
  await page.reload();
  await expect.poll(fonts).toContain('error');
  await expect(page.locator('#p1')).toBeVisible();
  expect(Math.abs((await height()) / whole - 1)).toBeLessThan(0.05);
});

test('without its index the search page says so and the lists are still there', async ({ page }) => {
  await lose(page, /\/pagefind\//);
  await page.goto('search/?q=Gannet');
  await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' }).first()).toBeVisible();
  await page.locator('a[href*="/entities/"]').filter({ visible: true }).first().click();
  await expect(page).toHaveURL(/\/entities\//);
});
