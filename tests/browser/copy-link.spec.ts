// The links that readers take away: to a paragraph, to some of its words, to a note.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkOf } from '../../src/addresses/range/check-of.ts';
import { contentOf } from '../editions/editions.ts';
import { ARTICLE } from './pages.ts';
import { expect, type Page, test } from './test.ts';

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Selects words of a paragraph as a reader would, the noterefs among them included. */
async function select(page: Page, paragraph: string, from: string, to: string): Promise<void> {
  await page.locator(paragraph).evaluate(
    (element, [first, last]) => {
      const range = new Range();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const start = node.data.indexOf(first as string);
        const end = node.data.indexOf(last as string);
        if (start >= 0 && range.collapsed) range.setStart(node, start);
        if (end >= 0) range.setEnd(node, end + (last as string).length);
      }
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to],
  );
}

test.describe('with leave to write to the clipboard', () => {
  test.beforeEach(async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(ARTICLE);
  });

  test('by keyboard: the number opens the ways to link, the first copies', async ({ page }) => {
    await page.locator('#p4 .num').focus();
    await page.keyboard.press('Enter');
    const copy = page.getByRole('button', { name: 'Copy link', exact: true });
    await expect(copy).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText('The link to paragraph 4 is copied.');
    await expect(page.locator('#p4 .num')).toBeFocused();
    expect(await clipboard(page)).toMatch(/\/articles\/two-flags\/\?v=p4\.[0-9a-z]+#p4$/);
  });

  test('the link carries the check of the words as the ledger has them', async ({ page }) => {
    const { paragraphs } = JSON.parse(
      readFileSync(path.join(contentOf('ordinary'), 'articles/two-flags.permalinks.json'), 'utf8'),
    );
    for (const id of ['p1', 'p7', 'p18']) {
      const { text } = paragraphs.find((entry: { id: string }) => entry.id === id);
      await page.locator(`#${id} .num`).click();
      await page.getByRole('button', { name: 'Copy link', exact: true }).click();
      await expect(page.getByRole('status')).toContainText(`paragraph ${id.slice(1)} `);
      expect(await clipboard(page)).toContain(`?v=${id}.${checkOf(text)}#`);
    }
  });

  test('a link for chats is that of the page of the paragraph, which has a preview', async ({ page }) => {
    await page.locator('#p4 .num').click();
    await page.getByRole('button', { name: /^Copy link for chats\s*It shows a preview/ }).click();
    await expect(page.getByRole('status')).toContainText('for chats to paragraph 4');
    expect(await clipboard(page)).toMatch(/\/articles\/two-flags\/p4\/\?v=p4\.[0-9a-z]+$/);
  });

  for (const [width, places] of [
    [360, [150, 400, 640]],
    [1152, [20, 300, 700]],
    [1360, [20, 400, 850]],
    [1920, [400]],
  ] as const) {
    test(`the ways to link hide nothing of the paragraph, and nothing moves, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const place of places) {
        const top = await page.locator('#p5').evaluate((text, wanted) => {
          scrollBy({ top: text.getBoundingClientRect().top - wanted, behavior: 'instant' });
          return text.getBoundingClientRect().top;
        }, place);
        // By the mouse alone: a click on an element may scroll to it first.
        const number = await page.locator('#p5 .num').boundingBox();
        await page.mouse.click((number?.x ?? 0) + 4, (number?.y ?? 0) + 8);
        await expect(page).toHaveURL(/#p5$/);
        const menu = page.getByRole('group', { name: 'Link to paragraph 5' });
        await expect(menu).toBeInViewport({ ratio: 1 });
        const [box, own] = [await menu.boundingBox(), await page.locator('#p5').boundingBox()];
        if (!box || !own) throw new Error('no box');
        expect(own.y).toBeCloseTo(top, 0);
        const beside = box.x + box.width <= own.x;
        expect(beside || box.y + box.height <= own.y || box.y >= own.y + own.height).toBe(true);
        await page.keyboard.press('Escape');
        await expect(menu).toHaveCount(0);
      }
    });
  }

  test('Escape closes the ways to link, and the number has the focus', async ({ page }) => {
    await page.locator('#p4 .num').click();
    await expect(page.getByRole('group', { name: 'Link to paragraph 4' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('group', { name: 'Link to paragraph 4' })).toHaveCount(0);
    await expect(page.locator('#p4 .num')).toBeFocused();
  });

  test('selected words get a link of their own, widened to whole words', async ({ page }) => {
    await select(page, '#p4', 'uild of Skerry', 'first');
    await page.getByRole('button', { name: 'Copy link to these words' }).click();
    await expect(page.getByRole('status')).toHaveText('The link to these words is copied.');
    const link = await clipboard(page);
    expect(link).toMatch(/\?v=p4\.[0-9a-z]+\.4\.43#p4:~:text=/);
    expect(decodeURIComponent(link)).toContain('Guild of');
  });

  test('c offers the link to selected words, if there are any', async ({ page }) => {
    await select(page, '#p2', 'alarming', 'notice');
    await page.keyboard.press('c');
    await expect(page.getByRole('button', { name: 'Copy link to these words' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText('The link to these words is copied.');
    expect(await clipboard(page)).toContain('#p2:~:text=alarming%20notice');
  });

  test('no link is offered for words outside the paragraphs', async ({ page }) => {
    await select(page, 'h1', 'Two', 'Two');
    await page.waitForTimeout(600);
    await expect(page.getByRole('button', { name: 'Copy link to these words' })).toHaveCount(0);
  });

  for (const width of [390, 1360]) {
    test(`an open note copies its link, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.locator('a.ref[href="#note-two-pledges"]').click();
      await page
        .locator('.note:has(#note-two-pledges)')
        .getByRole('button', { name: 'Copy link to this note' })
        .click();
      await expect(page.getByRole('status')).toHaveText('The link to this note is copied.');
      expect(await clipboard(page)).toMatch(/\/articles\/two-flags\/#note-two-pledges$/);
    });
  }
});

test('links, citations and quotations give the address at which the site is published', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const PUBLISHED = 'https://example.org';
  await page.route(/two-flags(\/|\.cite\.json)$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('http://localhost:4321', PUBLISHED) });
  });
  await page.goto(ARTICLE);
  for (const name of [/^Copy link$/, /^Copy link for chats/]) {
    await page.locator('#p4 .num').click();
    await page.getByRole('button', { name }).click();
    expect(await clipboard(page)).toMatch(/^https:\/\/example\.org\/articles\/two-flags\//);
  }
  await page.locator('#p4 .num').click();
  await page.getByRole('button', { name: 'Cite or embed' }).click();
  for (const name of ['Cite', 'To put into another page']) {
    const text = await page.getByRole('dialog').getByRole('textbox', { name }).inputValue();
    expect(text).toContain(`${PUBLISHED}/articles/two-flags/#p4`);
    expect(text).not.toContain('localhost');
  }
});

test('without leave to write to the clipboard the link stands selected in a field', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await page.goto(ARTICLE);
  await page.locator('#p4 .num').click();
  await page.getByRole('button', { name: 'Copy link', exact: true }).click();
  const field = page.getByRole('dialog').getByRole('textbox');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/\?v=p4\.[0-9a-z]+#p4$/);
  const selected = await field.evaluate((element: HTMLTextAreaElement) =>
    element.value.slice(element.selectionStart, element.selectionEnd),
  );
  expect(selected).toBe(await field.inputValue());
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('a tap on the number and one on the button copy the link', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(ARTICLE);
    await page.locator('#p4 .num').tap();
    const copy = page.getByRole('button', { name: 'Copy link', exact: true });
    await expect(copy).toBeInViewport({ ratio: 1 });
    expect((await copy.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await copy.tap();
    await expect(page.getByRole('status')).toContainText('paragraph 4');
  });
});
