import { ARTICLE } from './pages.ts';
import { expect, type Page, test } from './test.ts';

const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.locator('.results > li');
const paragraphLinks = (page: Page) => page.locator(`.results a[href*="${ARTICLE}#p"]`);

test('/ reaches the field from the article', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
});

test('/ reaches the field from elsewhere on the search page, and can be typed in it', async ({ page }) => {
  await page.goto('search/');
  await field(page).blur();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await page.keyboard.press('/');
  await expect(field(page)).toHaveValue('/');
});

test('nothing of the index is loaded before the reader asks', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
});

test('a name leads to a paragraph that names it', async ({ page }) => {
  await page.goto('search/');
  await field(page).fill('Zawahri');
  await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/);
  await expect(page.locator('.results a[href$="/entities/zawahri/"]').first()).toBeVisible();
  const link = paragraphLinks(page).first();
  const id = ((await link.getAttribute('href')) as string).split('#')[1];
  await link.click();
  await expect(page).toHaveURL(new RegExp(`/${ARTICLE}#${id}$`));
  await expect(page.locator(`#${id}`)).toBeInViewport();
  await expect(page.locator(`#${id}`)).toContainText('Zawahri');
});

test('the whole way by keyboard', async ({ page }) => {
  await page.goto('search/');
  await field(page).press('Z');
  await field(page).pressSequentially('awahri');
  await expect(results(page).first()).toBeVisible();
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=Zawahri$/);
  await paragraphLinks(page).first().press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${ARTICLE}#p\\d+$`));
});

test('the query in the address is searched for', async ({ page }) => {
  await page.goto('search/?q=Karachi');
  await expect(field(page)).toHaveValue('Karachi');
  await expect(results(page).first()).toBeVisible();
});

test('the query is written to the address, and taken from it when emptied', async ({ page }) => {
  await page.goto('search/');
  await field(page).fill('Karachi airport');
  await expect(page).toHaveURL(/\/search\/\?q=Karachi(\+|%20)airport$/);
  await expect(results(page).first()).toBeVisible();
  await field(page).fill('');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(results(page)).toHaveCount(0);
});

test('going back from a result shows the results again', async ({ page }) => {
  await page.goto('search/');
  await field(page).fill('Zawahri');
  await paragraphLinks(page).first().click();
  await expect(page).toHaveURL(/#p\d+$/);
  await page.goBack();
  await expect(field(page)).toHaveValue('Zawahri');
  await expect(paragraphLinks(page).first()).toBeVisible();
});

test('the kind narrows the results, with and without a query', async ({ page }) => {
  await page.goto('search/?q=Taliban');
  await expect(results(page).first()).toBeVisible();
  const all = await results(page).count();
  await page.getByRole('radio', { name: 'Leaders' }).check();
  await expect(page).toHaveURL(/kind=leader/);
  await expect(results(page).locator('.name small').first()).toHaveText(/leader/i);
  await expect.poll(() => results(page).count()).toBeLessThan(all);
  const kinds = await results(page).locator('.name small').allTextContents();
  expect(new Set(kinds.map((kind) => kind.toLowerCase()))).toEqual(new Set(['leader']));
  await field(page).fill('');
  await expect(page).toHaveURL(/\/search\/\?kind=leader$/);
  await expect.poll(() => results(page).count()).toBeGreaterThanOrEqual(kinds.length);
  await expect(page.locator('.results a[href$="/entities/baghdadi/"]').first()).toBeVisible();
});

test('a query that nothing answers says so', async ({ page }) => {
  await page.goto('search/');
  await field(page).fill('qqqq');
  await expect(page.getByRole('status')).toContainText('qqqq');
  await expect(results(page)).toHaveCount(0);
});

for (const way of ['typed', 'in the address'] as const) {
  test(`markup in a query does nothing: ${way}`, async ({ page }) => {
    const query = '<img src=x onerror="window.hit=1"> Zawahri';
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    if (way === 'typed') {
      await page.goto('search/');
      await field(page).fill(query);
    } else await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('status')).toHaveText(/result|Nothing/);
    await expect(field(page)).toHaveValue(query);
    await expect(page.locator('main img')).toHaveCount(0);
    expect(await page.evaluate('window.hit')).toBeUndefined();
    expect(requests.filter((path) => path.endsWith('/x'))).toEqual([]);
  });
}
