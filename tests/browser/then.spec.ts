// As known then: nothing that came later is told, on any page, by any way; and the choice goes with the reader.
import { COUNT } from '../editions/ordinary/facts.ts';
import { ARTICLE } from './pages.ts';
import { expect, type Page, test } from './test.ts';

/** What came out after November 2024 and stands in the notes, cards, lists and pictures. */
const LATER = /Tamsin|Outer Branch|2025|2026|Overtaken|Came true|Did not come true/;

/** The texts of the main part that a reader can see, the article's own dates and the names of works apart. */
const words = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (
        !parent?.checkVisibility({ visibilityProperty: true }) ||
        parent.closest('.meta, .corrections, .correction, .works, select')
      )
        continue;
      // Of text in a hidden part of a picture Chromium says that it is visible.
      if (parent.getClientRects().length === 0) continue;
      seen.push(walker.currentNode.textContent ?? '');
    }
    return seen;
  });

for (const address of [ARTICLE, `${ARTICLE}context/`, 'entities/guild/', 'entities/orla/', 'claims/']) {
  test(`${address}: nothing later is seen, on screen and in print`, async ({ page }) => {
    await page.goto(address);
    expect((await words(page)).join('\n')).toMatch(LATER);
    await page.goto(`${address}?as=then`);
    await expect(page.locator('#as-then')).toBeChecked();
    const folded = page.locator('main details > summary').filter({ visible: true });
    for (const details of await folded.all()) await details.click();
    expect((await words(page)).filter((text) => LATER.test(text))).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect((await words(page)).filter((text) => LATER.test(text))).toEqual([]);
  });
}

test('the choice goes from page to page', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.locator('#as-then').check();
  for (const address of ['entities/league/', 'claims/', `${ARTICLE}context/`]) {
    await page.goto(address);
    await expect(page.locator('#as-then')).toBeChecked();
  }
  await page.locator('#as-now').check();
  await page.goto(ARTICLE);
  await expect(page.locator('#as-now')).toBeChecked();
});

test('in the register a rating that rests on what came later is not yet known', async ({ page }) => {
  await page.goto('claims/?as=then');
  const row = page.locator('.claims > li').filter({ hasText: 'Several more crews were likely to follow' });
  await expect(row).toContainText('Not yet known', { useInnerText: true });
  await expect(row).not.toContainText('Came true', { useInnerText: true });
  // Nor is there a way to the note, which tells it.
  await expect(row.getByRole('link')).toHaveText(['#', '¶ 1']);
  await page.locator('row-filter input[value="not-yet"]').check();
  await expect(row).toBeVisible();
  await expect(page.locator('.claims > li:visible').filter({ hasNotText: 'Not yet known' })).toHaveCount(0);
});

test('the chart of sides shows what was known then, or what is known today of those days', async ({ page }) => {
  await page.goto(`${ARTICLE}context/`);
  const charts = page.locator('svg.chart:visible');
  // Orla had died before; that came out in July 2025.
  await expect(charts).toHaveCount(1);
  await expect(charts).toHaveAttribute('aria-describedby', 'allegiance-now-desc');
  await expect(charts).toContainText('Orla Fenn was thought to lead');
  await expect(page.locator('#allegiance-now-desc')).not.toContainText('Orla');
  await expect(page.locator('.afterwards')).toContainText('31 July 2025');
  await page.locator('#as-then').check();
  await expect(charts).toHaveCount(1);
  await expect(charts).toHaveAttribute('aria-describedby', 'allegiance-then-desc');
  await expect(charts.getByRole('link', { name: 'Harbourmistress Orla Fenn' })).toHaveCount(2);
  await expect(page.locator('.afterwards')).toBeHidden();
});

test('what nobody could have known then is one step from the first page', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'What could not be known then' }).click();
  await expect(page.locator('#as-now')).toBeChecked();
  const rows = page.locator('.claims > li:visible');
  // The filter is set by the script of the page that the link leads to.
  await expect(rows).not.toHaveCount(COUNT.claims);
  const count = COUNT.later;
  await expect(rows).toHaveCount(count);
  await expect(rows.filter({ hasText: 'known since' })).toHaveCount(count);
  await page.locator('#as-then').check();
  await expect(rows).toHaveCount(count);
  await expect(rows.filter({ hasText: 'Orla' }).first()).toContainText('Not yet known', { useInnerText: true });
  await page.locator('row-filter input[value="not-yet"]').uncheck();
  await expect(rows).toHaveCount(COUNT.claims);
});
