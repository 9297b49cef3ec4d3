// The page of one paragraph, as a link in a message opens it.
import { violations } from './axe.ts';
import { ARTICLE } from './pages.ts';
import { expect, test } from './test.ts';

test('it goes on into the article at the paragraph, and back leads to where the reader was', async ({ page }) => {
  await page.goto('about/');
  await page.goto(`${ARTICLE}p4/?v=p4.abc`);
  await expect(page).toHaveURL(/\/articles\/two-flags\/\?v=p4\.abc#p4$/);
  await expect(page.locator('#p4')).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(/\/about\/$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it can be read by itself, and leads to the paragraph by a link', async ({ page }) => {
    await page.goto(`${ARTICLE}p4/`);
    await expect(page.getByRole('blockquote')).toContainText('The Guild of Skerry Pilots (GSP) left first.');
    await page.getByRole('link', { name: 'Read it in the article' }).click();
    await expect(page).toHaveURL(/\/articles\/two-flags\/#p4$/);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`it has no barrier, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(`${ARTICLE}p4/`);
    expect(await violations(page)).toEqual([]);
  });
}
