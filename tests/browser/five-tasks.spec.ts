// What a new reader wants to do takes at most three presses, by what can be seen, on a wide screen and on a phone.
import { ARTICLE, cardOf, mentionOf } from './pages.ts';
import { expect, type Locator, test } from './test.ts';

for (const [where, viewport, hasTouch] of [
  ['wide', { width: 1360, height: 860 }, false],
  ['phone', { width: 390, height: 800 }, true],
] as const) {
  test.describe(where, () => {
    test.use({ viewport, hasTouch, permissions: ['clipboard-read', 'clipboard-write'] });

    let presses = 0;
    test.beforeEach(() => {
      presses = 0;
    });
    test.afterEach(() => expect(presses).toBeLessThanOrEqual(3));
    const press = async (what: Locator) => {
      presses += 1;
      await (hasTouch ? what.tap() : what.click());
    };

    test('who led a faction, and whom it followed before and after', async ({ page }) => {
      await page.goto(ARTICLE);
      await press(mentionOf(page, 'guild', 'p4'));
      await expect(cardOf(page, 'guild')).toContainText(/led by\s+Ivo Grane/);
      await expect(cardOf(page, 'guild')).toContainText(/was affiliated with\s+Old Harbour Company/);
      await expect(cardOf(page, 'guild')).toContainText(/sided with\s+Tide League/);
    });

    test('all that the author got wrong', async ({ page }) => {
      await page.goto('./');
      await press(page.getByRole('link', { name: 'Its claims, and how they fared' }).first());
      await expect(page.getByRole('heading', { name: 'How its claims fared' })).toBeInViewport();
      await expect(page.getByRole('heading', { name: 'What went wrong' })).toBeInViewport();
    });

    test('a link to a sentence', async ({ page }) => {
      await page.goto(ARTICLE);
      await press(page.locator('#p5 .num'));
      await press(page.getByRole('button', { name: 'Link one sentence' }));
      await press(page.getByRole('dialog').getByRole('button', { name: /copy/i }).first());
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#p5/);
    });

    test('a citation of a paragraph in Chicago', async ({ page }) => {
      await page.goto(ARTICLE);
      await press(page.locator('#p9 .num'));
      await press(page.getByRole('button', { name: 'Cite or embed' }));
      await press(page.getByRole('button', { name: 'Chicago, note' }));
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/^Nora Quill, “.* para\. 9, http.*#p9\.$/);
    });

    test('from the middle of the text to what became known later', async ({ page }) => {
      await page.goto(`${ARTICLE}#p6`);
      await press(page.getByRole('button', { name: /of \d+/ }));
      await press(page.getByRole('link', { name: 'What became known later' }));
      await expect(page.getByRole('heading', { name: 'What became known later' })).toBeInViewport();
    });
  });
}
