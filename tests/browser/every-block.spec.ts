// Every kind of block, of editions of the tests' own, in the page of an article: nothing widens it.
import { renderField } from '../../src/render/render-field.ts';
import { TEXTS } from '../fixtures/texts.ts';
import { tinyEdition } from '../fixtures/tiny-content.ts';
import { ARTICLE } from './pages.ts';
import { expect, type Page, test } from './test.ts';

/** Puts this in place of what an element has. */
const put = (page: Page, selector: string, html: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, given) => element.setHTMLUnsafe(given), html);

/** How much wider than the window the page is, and what scrolls within itself but not by the keyboard. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = [...document.querySelectorAll<HTMLElement>('main *')].filter(
      (box) => box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).overflowX === 'auto',
    );
    const unreachable = wide.filter((box) => box.tabIndex < 0 || box.ariaLabel === null || box.role === null);
    return {
      excess: scrollWidth - clientWidth,
      unreachable: unreachable.map(({ outerHTML }) => outerHTML.slice(0, 80)),
    };
  });

for (const [name, files] of Object.entries(TEXTS)) {
  test(`nothing widens the page at 320 px: ${name}`, async ({ page }) => {
    const { body, notes } = tinyEdition(files).article.html;
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(ARTICLE);
    await put(page, 'article.prose', body + notes);
    expect(await faults(page)).toEqual({ excess: 0, unreachable: [] });
  });
}

const { article, context } = tinyEdition(TEXTS['wide things everywhere'] ?? {});
const FIELD = renderField(article.claims[0]?.note ?? '', context).html;

test('nor the page of an entity, nor a card', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('entities/');
  await put(page, 'main', `<div class="prose">${FIELD}</div>`);
  expect(await faults(page)).toEqual({ excess: 0, unreachable: [] });
  await page.goto(ARTICLE);
  await put(page, '.card', FIELD);
  await page
    .locator('.card')
    .first()
    .evaluate((card: HTMLElement) => card.showPopover());
  expect(await faults(page)).toEqual({ excess: 0, unreachable: [] });
});
