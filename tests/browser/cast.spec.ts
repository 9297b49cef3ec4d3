// The cast at the head of the article: who is who, and with whom before and after.
import { ARTICLE, cardOf } from './pages.ts';
import { expect, test } from './test.ts';

test('is folded at first; a name in it opens its card', async ({ page }) => {
  await page.goto(ARTICLE);
  const cast = page.locator('.cast');
  await expect(cast.getByRole('table')).toBeHidden();
  await cast.getByText('Who is who').press('Enter');
  const name = cast.getByRole('link', { name: 'Guild of Skerry Pilots' });
  await expect(cast.getByRole('row', { name: /^Guild of Skerry Pilots/ })).toContainText(
    'sided with Tide League, 26 September 2024',
  );
  await name.press('Enter');
  await expect(cardOf(page, 'guild')).toBeVisible();
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
  await expect(cast).toContainText('sided with Tide League', { useInnerText: true });
  await expect(cast).not.toContainText('Tamsin', { useInnerText: true });
  await expect(cast).not.toContainText('until 2023', { useInnerText: true });
  await page.locator('#as-now').check();
  await expect(cast).toContainText('until 2023', { useInnerText: true });
});

test('is printed, folded or not', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.cast').getByText('sided with Tide League')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it unfolds, and a name leads to the page of its entity', async ({ page }) => {
    await page.goto(ARTICLE);
    await page.locator('.cast summary').click();
    await page.locator('.cast').getByRole('link', { name: 'Ilyas Al Mahzari' }).click();
    await expect(page).toHaveURL(/\/entities\/mahzari\/$/);
  });
});
