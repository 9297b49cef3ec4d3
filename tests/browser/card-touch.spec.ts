// The card of a mention on a phone: a sheet at the bottom of the window.
import { ARTICLE, cardOf, mentionOf, placesOfText } from './pages.ts';
import { expect, test } from './test.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

test('a tap opens it at the bottom and moves no text', async ({ page }) => {
  await page.goto(ARTICLE);
  const mention = mentionOf(page, 'varrick', 'p1');
  await mention.scrollIntoViewIfNeeded();
  const before = await placesOfText(page);
  await mention.tap();
  const card = cardOf(page, 'varrick');
  await expect(card).toBeVisible();
  const box = await card.boundingBox();
  expect(box?.x).toBe(0);
  expect(box?.width).toBe(390);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(800, 0);
  expect(box?.y).toBeGreaterThan(200);
  expect(await placesOfText(page)).toEqual(before);
  await expect(page).toHaveURL(/\/articles\/two-flags\/$/);
});

test('a tap beside it closes it', async ({ page }) => {
  await page.goto(ARTICLE);
  await mentionOf(page, 'varrick', 'p1').tap();
  await expect(cardOf(page, 'varrick')).toBeVisible();
  // Where there is neither text nor link.
  await page.touchscreen.tap(4, 120);
  await expect(cardOf(page, 'varrick')).toBeHidden();
});

test('its links work by tap', async ({ page }) => {
  await page.goto(ARTICLE);
  await mentionOf(page, 'varrick', 'p1').tap();
  await cardOf(page, 'varrick').locator('a[href$="/entities/varrick/"]').first().tap();
  await expect(page).toHaveURL(/\/entities\/varrick\/$/);
});
