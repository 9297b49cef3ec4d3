// The kinds to choose from on the search page: in one row on a phone, whatever they count, and each can be reached.
import { rows } from './search-parts.ts';
import { expect, type Page, test } from './test.ts';

test.use({ viewport: { width: 320, height: 700 } });

const kinds = (page: Page) => page.getByRole('group', { name: 'Kind' });
const heightOf = async (page: Page) => (await kinds(page).boundingBox())?.height;

test('those that leave nothing go without moving the results', async ({ page }) => {
  await page.goto('search/?q=Mahzari');
  await rows(page, 'paragraphs').first().waitFor();
  const before = await heightOf(page);
  await expect(page.locator('search-page form')).not.toHaveClass(/uncounted/);
  expect(await heightOf(page)).toBe(before);
  await expect(kinds(page).getByRole('radio', { name: /^Leaders/ })).toBeVisible();
});

test('the last is reached by keyboard and comes into view', async ({ page }) => {
  await page.goto('search/');
  const radios = kinds(page).getByRole('radio');
  const last = radios.last();
  await expect(last).not.toBeInViewport();
  await radios.first().focus();
  for (let at = 1; at < (await radios.count()); at++) await page.keyboard.press('ArrowRight');
  await expect(last).toBeChecked();
  await expect(last).toBeInViewport({ ratio: 1 });
});
