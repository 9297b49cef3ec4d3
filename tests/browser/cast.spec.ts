// The cast at the head of the article: who is who, and with whom before and after.
import { ARTICLE, cardOf } from './pages.ts';
import { expect, test } from './test.ts';

test('is folded at first; a name in it opens its card', async ({ page }) => {
  await page.goto(ARTICLE);
  const cast = page.locator('.cast');
  await expect(cast.getByRole('table')).toBeHidden();
  await cast.getByText('Who is who').press('Enter');
  const name = cast.getByRole('link', { name: 'Islamic Movement of Uzbekistan' });
  await expect(cast.getByRole('row', { name: /^Islamic Movement of Uzbekistan/ })).toContainText(
    'sided with ISIL, 26 September 2014',
  );
  await name.press('Enter');
  await expect(cardOf(page, 'imu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(name).toBeFocused();
});

test('names the factions and leaders of the article, each once', async ({ page }) => {
  await page.goto(ARTICLE);
  const hrefs = (kind: string, where: string) =>
    page
      .locator(`${where} a.mention[data-kind="${kind}"]`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const kind of ['faction', 'leader']) {
    const named = new Set(await hrefs(kind, '.prose'));
    expect((await hrefs(kind, '.cast')).sort()).toEqual([...named].sort());
  }
});

test('what came later goes with "then"', async ({ page }) => {
  await page.goto(`${ARTICLE}?as=then`);
  await page.locator('.cast summary').click();
  const cast = page.locator('.cast table');
  await expect(cast).toContainText('sided with ISIL', { useInnerText: true });
  await expect(cast).not.toContainText('Mansour', { useInnerText: true });
  await expect(cast).not.toContainText('until 2013', { useInnerText: true });
  await page.locator('#as-now').check();
  await expect(cast).toContainText('until 2013', { useInnerText: true });
});

test('is printed, folded or not', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.cast').getByText('sided with ISIL')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it unfolds, and a name leads to the page of its entity', async ({ page }) => {
    await page.goto(ARTICLE);
    await page.locator('.cast summary').click();
    await page.locator('.cast').getByRole('link', { name: 'Ayman Al Zawahri' }).click();
    await expect(page).toHaveURL(/\/entities\/zawahri\/$/);
  });
});
