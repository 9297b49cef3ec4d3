// No page scrolls sideways on the narrowest phones.
import { ARTICLE, cardOf, mentionOf, PAGES, visible, visit } from './pages.ts';
import { expect, type Page, test } from './test.ts';

/** How much wider than the window the page is, and what reaches beyond its edge. */
const excess = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const beyond = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 1 && right > clientWidth + 1 && getComputedStyle(element).visibility === 'visible';
    });
    const names = beyond.map((element) => `${element.localName}.${element.className}#${element.id}`);
    return { pixels: scrollWidth - clientWidth, beyond: scrollWidth > clientWidth ? names.slice(0, 5) : [] };
  });

for (const [name, address] of PAGES) {
  test(`${name} at 320 and 360 px, and with text twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await visit(page, address);
    expect(await excess(page)).toEqual({ pixels: 0, beyond: [] });
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await excess(page)).toEqual({ pixels: 0, beyond: [] });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '36px';
    });
    expect(await excess(page)).toEqual({ pixels: 0, beyond: [] });
  });
}

test('article at 320 px with all notes, a card and a note open', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(ARTICLE);
  await page.locator('#notes-all').check();
  expect(await excess(page)).toEqual({ pixels: 0, beyond: [] });
  await mentionOf(page, 'league', 'p1').press('Enter');
  await expect(cardOf(page, 'league')).toBeVisible();
  expect(await excess(page)).toEqual({ pixels: 0, beyond: [] });
  await page.keyboard.press('Escape');
  await visible(page, 'a.ref').nth(3).press('Enter');
  expect(await excess(page)).toEqual({ pixels: 0, beyond: [] });
});
