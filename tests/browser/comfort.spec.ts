// What makes long reading easy: the place kept, the width of lines, marks that can be taken off, contrast.
import { violations } from './axe.ts';
import { ARTICLE, atRest, cardOf, mentionOf, placesOfText, visible } from './pages.ts';
import { expect, type Page, test } from './test.ts';

const offer = (page: Page) => page.getByRole('complementary', { name: 'Where you were' });

async function readTo(page: Page, id: string): Promise<void> {
  await page.goto(ARTICLE);
  await page.locator(id).evaluate((paragraph) => paragraph.scrollIntoView({ block: 'start' }));
  await expect(page.locator('.place')).toHaveText(/^¶ (9|10) of 18$/);
  await expect.poll(() => page.evaluate(() => localStorage['postil-at-/articles/two-flags/'])).toMatch(/^p/);
}

test('the place is told, kept and offered; nothing moves by itself', async ({ page }) => {
  await readTo(page, '#p9');
  await page.goto('about/');
  await page.goto(ARTICLE);
  await expect(offer(page)).toContainText(/You were at ¶ (9|10)/);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await offer(page).getByRole('button', { name: 'Go there' }).click();
  await expect(page.locator('#p10')).toBeInViewport();
  await expect(offer(page)).toHaveCount(0);
});

test('the place is found without a look at every paragraph', async ({ page }) => {
  await page.goto(ARTICLE);
  // It is looked for from the first frame on.
  await expect(page.locator('.place')).toContainText('¶ 1');
  const looked = await page.evaluate(() => {
    const look = Element.prototype.getBoundingClientRect;
    let count = 0;
    Element.prototype.getBoundingClientRect = function () {
      if (this.matches('.prose p')) count++;
      return look.call(this);
    };
    document.dispatchEvent(new Event('scroll'));
    return count;
  });
  expect(looked).toBeGreaterThan(0);
  expect(looked).toBeLessThan(6);
});

test('the offer goes when a card is opened, by keyboard as well', async ({ page }) => {
  await readTo(page, '#p9');
  await page.goto('about/');
  await page.goto(ARTICLE);
  await expect(offer(page)).toBeVisible();
  await mentionOf(page, 'league', 'p1').press('Enter');
  await expect(cardOf(page, 'league')).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
});

test('the offer stays while the reader only looks around, and goes when a note is opened', async ({ page }) => {
  await readTo(page, '#p9');
  await page.goto('about/');
  await page.setViewportSize({ width: 900, height: 1400 });
  await page.goto(ARTICLE);
  await page.locator('.about-text summary').click();
  await expect(page.locator('.about-text')).toHaveAttribute('open');
  await page.locator('.about-text summary').click();
  await page.getByRole('button', { name: /^Display/ }).click();
  await expect(page.getByRole('radio', { name: 'off' })).toBeVisible();
  await page.keyboard.press('Escape');
  await mentionOf(page, 'league', 'p1').hover();
  await expect(cardOf(page, 'league')).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(cardOf(page, 'league')).toBeHidden();
  await expect(offer(page)).toBeVisible();
  await visible(page, 'a.ref').first().press('Enter');
  await expect(page.locator('.note.sheet')).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
});

for (const width of [360, 1360]) {
  test(`the hint names the paragraph that a link led to, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const id of ['p4', 'p5', 'p6', 'p12']) {
      await page.goto(`${ARTICLE}#${id}`);
      await expect(page.locator('.place')).toHaveText(`¶ ${id.slice(1)} of 18`);
    }
  });
}

test('a card with more than fits shows at its lower edge that there is more, until its end is reached', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 320 });
  await page.goto(ARTICLE);
  await mentionOf(page, 'guild', 'p4').press('Enter');
  const card = cardOf(page, 'guild');
  await expect(card).toBeVisible();
  // Its style comes as a file.
  await expect
    .poll(() => card.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
    .toBeGreaterThan(20);
  // The last lines of pixels at the left edge, where no words stand.
  const edge = async () => {
    const box = await card.boundingBox();
    return page.screenshot({ clip: { x: 0, y: (box?.y ?? 0) + (box?.height ?? 0) - 4, width: 8, height: 4 } });
  };
  const more = await edge();
  await card.evaluate((node) => node.scrollTo(0, node.scrollHeight));
  await expect.poll(async () => (await edge()).equals(more)).toBe(false);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await card.evaluate((node) => getComputedStyle(node).overflowY)).toBe('scroll');
});

test('a reader who comes to a paragraph is not called away from it', async ({ page }) => {
  await readTo(page, '#p9');
  await page.goto('about/');
  await page.goto(`${ARTICLE}#p3`);
  await expect(page.locator('#p3')).toBeInViewport();
  await atRest(page);
  await expect(offer(page)).toHaveCount(0);
});

test('lines are as long as the reader likes, on every page and from the first paint', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.goto(ARTICLE);
  const width = () => page.locator('#p1').evaluate((paragraph) => paragraph.getBoundingClientRect().width);
  const before = await width();
  await page.getByRole('button', { name: /^Display/ }).click();
  await page.getByRole('radio', { name: 'long' }).check();
  expect(await width()).toBeGreaterThan(before + 60);
  await page.getByRole('radio', { name: 'short' }).check();
  expect(await width()).toBeLessThan(before - 60);
  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  expect(await width()).toBeLessThan(before - 60);
});

test('with marks off the text is plain to those who hear it; on again, it is as it was', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(ARTICLE);
  const lines = () => page.locator('#p4').ariaSnapshot();
  const before = await lines();
  expect(before).toContain('link "Old Harbour Company"');
  expect(before).toContain('Note 15');
  const notes = await visible(page, '.note').count();
  await page.getByRole('button', { name: /^Display/ }).click();
  await page.getByRole('radio', { name: 'off' }).check();
  await page.keyboard.press('Escape');
  expect((await lines()).match(/link/g)).toHaveLength(1);
  expect(await lines()).not.toContain('Note');
  await expect(visible(page, '.note')).toHaveCount(notes);
  await page.reload();
  await expect.poll(async () => (await lines()).match(/link/g)?.length).toBe(1);
  await page.locator('#p4 .mention').first().click();
  await expect(page.locator('.card:popover-open')).toHaveCount(0);
  await page.getByRole('button', { name: /^Display/ }).click();
  await page.getByRole('radio', { name: 'on', exact: true }).check();
  await page.keyboard.press('Escape');
  expect(await lines()).toBe(before);
  await mentionOf(page, 'guild', 'p4').press('Enter');
  await expect(cardOf(page, 'guild')).toBeVisible();
});

test('more contrast is given to who asks for it', async ({ page }) => {
  await page.goto(ARTICLE);
  const colour = () => page.locator('.deck').evaluate((deck) => getComputedStyle(deck).color);
  const before = await colour();
  await page.emulateMedia({ contrast: 'more' });
  expect(await colour()).not.toBe(before);
});

test('the hint of the place moves nothing', async ({ page }) => {
  await page.goto(ARTICLE);
  await atRest(page);
  const before = await placesOfText(page);
  await page.evaluate(() => scrollTo(0, 1500));
  await expect(page.locator('.place')).toHaveText(/¶/);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => placesOfText(page)).toEqual(before);
});

for (const width of [360, 1360]) {
  test(`axe finds nothing in the cast, the strip and the choices of display at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${ARTICLE}?follow=guild`);
    await expect(page.getByRole('navigation', { name: /speaks of/ })).toBeVisible();
    await page.locator('.cast summary').click();
    await page.getByRole('button', { name: /^Display/ }).click();
    await expect(page.getByRole('radio', { name: 'off' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
