// Keys, colours and text size.
import { ARTICLE } from './pages.ts';
import { expect, test } from './test.ts';

test('j and k go from paragraph to paragraph, n to the next note', async ({ page }) => {
  await page.goto(`${ARTICLE}#p3`);
  await page.keyboard.press('j');
  await expect(page.locator('#p4 .num')).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.locator('#p3 .num')).toBeFocused();
  await page.keyboard.press('n');
  await expect(page.locator('a.ref:focus')).toBeVisible();
});

test('c copies the address of the paragraph', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${ARTICLE}#p9`);
  await page.keyboard.press('c');
  await expect(page.getByRole('status')).toContainText('paragraph 9');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#p9$/);
});

test('? lists the keys, Escape closes the list', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keys' });
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
});

test('letters typed into the search field are text', async ({ page }) => {
  await page.goto('search/');
  await page.locator('#q').fill('');
  await page.locator('#q').pressSequentially('jn?/');
  await expect(page.locator('#q')).toHaveValue('jn?/');
});

test('colours and text size are chosen and kept, with no flash of the others', async ({ page }) => {
  await page.goto(ARTICLE);
  const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const before = await size();
  await page.getByRole('button', { name: /^Display/ }).click();
  await page.getByRole('radio', { name: 'dark' }).check();
  await page.getByRole('radio', { name: 'larger' }).check();
  expect(await size()).toBeGreaterThan(before * 1.2);
  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  expect(await size()).toBeGreaterThan(before * 1.2);
});
