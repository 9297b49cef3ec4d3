// axe finds nothing to complain of in the article with a card or a note open; conditions.spec.ts goes over all pages.
import { violations } from './axe.ts';
import { ARTICLE, cardOf, mentionOf, noteOf, visible } from './pages.ts';
import { expect, test } from './test.ts';

for (const width of [360, 1360]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`article at ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme });

      test('with a card open', async ({ page }) => {
        await page.goto(ARTICLE);
        await mentionOf(page, 'league', 'p1').press('Enter');
        await expect(cardOf(page, 'league')).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });

      test('with a note open', async ({ page }) => {
        await page.goto(ARTICLE);
        const noteref = visible(page, 'a.ref').nth(2);
        await noteref.press('Enter');
        await expect((await noteOf(page, noteref)).locator('.works').first()).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    });
  }
}

test('article with all notes and a linked paragraph', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 800 });
  await page.goto(`${ARTICLE}#p9`);
  await page.locator('#notes-all').check();
  expect(await violations(page)).toEqual([]);
});
