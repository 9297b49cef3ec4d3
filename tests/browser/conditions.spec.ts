// No kind of page asks another host, breaks its own policy or reports an error; axe finds nothing to complain of, and
// nothing is lost under other conditions: dark, text spacing (WCAG 1.4.12), 400 % zoom (1.4.10), forced colours, no
// pointer at all.
import { COLOURS, violations } from './axe.ts';
import { listen } from './listen.ts';
import { ARTICLE, atRest, cardOf, hasFocusWithin, mentionOf, PAGES, visible, visit } from './pages.ts';
import { expect, type Page, test } from './test.ts';

/** The spacing that WCAG 1.4.12 names. */
const SPACING = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
  document.adoptedStyleSheets.push(sheet);
})()`;

/** What is cut off or runs into something else: text in a box too small for it, a page too wide. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const clipped = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { overflowX, overflowY, clipPath, visibility, textOverflow } = getComputedStyle(element);
      const cuts = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      // What is hidden on purpose, and the one line of a note that opens in full, are not lost.
      if (!cuts || clipPath !== 'none' || visibility === 'hidden' || textOverflow === 'ellipsis') return false;
      if (!element.textContent?.trim() || element.clientHeight === 0) return false;
      return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    });
    const names = clipped.map((element) => `cut off: ${element.localName}.${element.className}`);
    return scrollWidth > clientWidth + 1 ? [`${scrollWidth - clientWidth} px too wide`, ...names] : names;
  });
}

/** The pages that have colours of their own to lose. */
const FORCED = ['article', 'pictures', 'claims', 'search with results'];

for (const [name, address] of PAGES) {
  test(`${name}: quiet; light, dark, forced colours, wide text spacing, 400 % zoom`, async ({ page, baseURL }) => {
    const heard = await listen(page, baseURL as string);
    await page.setViewportSize({ width: 1280, height: 1024 });
    await visit(page, address);
    await atRest(page);
    if (name === 'article') {
      await mentionOf(page, 'league', 'p1').press('Enter');
      await expect(cardOf(page, 'league')).toBeVisible();
      await page.keyboard.press('Escape');
      await visible(page, 'a.ref').nth(2).press('Enter');
      await page.pdf();
      await page.keyboard.press('Escape');
    }
    // That the address itself leads nowhere is as it should be.
    expect(name === '404' ? heard.filter((line) => !line.includes(address)) : heard).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, COLOURS)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    if (FORCED.includes(name)) {
      await page.emulateMedia({ forcedColors: 'active' });
      // The colours are then the reader's own, and axe cannot tell which.
      const found = await violations(page);
      expect(found.filter((one) => !one.startsWith('color-contrast'))).toEqual([]);
      await page.emulateMedia({ forcedColors: 'none' });
    }
    await page.evaluate(SPACING);
    expect(await lost(page)).toEqual([]);
    // 1280 by 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await lost(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });
}

test('the article with wide text spacing: no note overlaps another, a card and a sheet can be read to the end', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1360, height: 800 });
  await page.goto(ARTICLE);
  await page.evaluate(SPACING);
  await page.locator('#notes-all').check();
  const boxes = await visible(page, '.note').evaluateAll((notes) =>
    notes.map((note) => note.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
  );
  expect(boxes.filter(({ top }, index) => index > 0 && top < (boxes[index - 1]?.bottom ?? 0) - 0.5)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 256 });
  await mentionOf(page, 'league', 'p1').press('Enter');
  await expect(cardOf(page, 'league')).toBeVisible();
  expect(await lost(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  const end = cardOf(page, 'league').locator('a').last();
  await end.focus();
  await expect(end).toBeInViewport();
  await page.keyboard.press('Escape');
  await visible(page, 'a.ref').nth(3).press('Enter');
  await expect(page.locator('.note.sheet')).toBeVisible();
  expect(await lost(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
});

test('axe has nothing against any layer, then or now, wide or narrow', async ({ page }) => {
  await page.goto(ARTICLE);
  for (const width of [1360, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const choice of ['notes-none', 'as-then', 'notes-all', 'as-now']) {
      await page.locator(`#${choice}`).check();
      expect(await violations(page)).toEqual([]);
    }
  }
});

test('everything can be reached and left without a pointer', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 800 });
  await page.goto(ARTICLE);
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  // From the text on: the layers, then the first mention and the first noteref, in the order of the page.
  await tabTo(page, '#notes-key');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#notes-all')).toBeChecked();
  await tabTo(page, '#p1 a.mention');
  const mention = page.locator(':focus');
  await page.keyboard.press('Enter');
  const card = page.locator('.card:popover-open');
  await expect(card).toBeVisible();
  expect(await hasFocusWithin(card)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(mention).toBeFocused();
  await tabTo(page, 'a.ref');
  const noteref = (await page.locator(':focus').getAttribute('id')) as string;
  await page.keyboard.press('Enter');
  const note = page.locator('.note.open');
  expect(await hasFocusWithin(note)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(page.locator(`#${noteref}`)).toBeFocused();
});

/** Presses Tab until the focus is on an element that matches. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`60 tabs do not lead to ${selector}`);
}
