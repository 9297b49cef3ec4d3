// No page scrolls sideways, on the narrowest phones or elsewhere; logo, text and foot begin at one edge, and no line
// begins with the dot that parts it from the one before.
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

/** How far logo, title and foot begin apart, and what stands before the dots that begin a line. */
const edges = (page: Page) =>
  page.evaluate(() => {
    const rectOf = (node: Node, start: number) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + 1);
      return range.getBoundingClientRect();
    };
    const lefts = ['.site-name', 'main h1', '.foot a'].flatMap((selector) => {
      const words = document.createTreeWalker(document.querySelector(selector) as Element, NodeFilter.SHOW_TEXT);
      const first = words.nextNode();
      const at = first?.nodeValue?.search(/\S/) ?? -1;
      return first && at >= 0 ? [rectOf(first, at).left] : [];
    });
    const dots: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let before: DOMRect | undefined;
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const value = node.nodeValue ?? '';
      if (!node.parentElement?.checkVisibility() || !value.trim()) continue;
      for (const { index } of value.matchAll(/·/g)) {
        const last = value.slice(0, index).search(/\S\s*$/);
        const [left, dot] = [last >= 0 ? rectOf(node, last) : before, rectOf(node, index)];
        if (left && dot.width > 0 && left.bottom <= dot.top + 2) dots.push(value.slice(0, index + 1).slice(-40));
      }
      before = rectOf(node, value.search(/\S\s*$/));
    }
    return { apart: Math.round(Math.max(...lefts) - Math.min(...lefts)), dots };
  });

for (const [name, address] of PAGES) {
  test(`${name} at 320 to 1920 px, and with text twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await visit(page, address);
    expect(await excess(page)).toEqual({ pixels: 0, beyond: [] });
    for (const width of [320, 390, 768, 1024, 1152, 1360, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const { apart, dots } = await edges(page);
      expect([width, apart <= 3, dots]).toEqual([width, true, []]);
    }
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
