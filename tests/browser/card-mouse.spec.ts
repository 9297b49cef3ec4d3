// The card of a mention, by mouse. The clock stands still, so that the waiting times are exact.
import { shifts, startCountingShifts } from './layout-shifts.ts';
import { ARTICLE, cardOf, mentionOf, placesOfText } from './pages.ts';
import { expect, type Page, test } from './test.ts';

const ENTITY = 'varrick';

async function openArticle(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.goto(ARTICLE);
  // What still moves under the pointer would be another rest of it.
  await page.evaluate(() => document.fonts.ready);
  await mentionOf(page, ENTITY, 'p1').evaluate((mention) => mention.scrollIntoView({ block: 'center' }));
  await page.clock.pauseAt(60_000);
}

async function hoverUntilOpen(page: Page): Promise<void> {
  await mentionOf(page, ENTITY, 'p1').hover();
  await page.clock.runFor(510);
  await expect(cardOf(page, ENTITY)).toBeVisible();
}

test.beforeEach(({ page }) => openArticle(page));

test('opens when the pointer has rested on the mention for half a second, not before', async ({ page }) => {
  await mentionOf(page, ENTITY, 'p1').hover();
  await page.clock.runFor(490);
  await expect(cardOf(page, ENTITY)).toBeHidden();
  await page.clock.runFor(20);
  await expect(cardOf(page, ENTITY)).toBeVisible();
  await expect(page.getByRole('dialog', { name: /Abel Varrick/ })).toBeVisible();
});

test('does not open when the pointer only passes', async ({ page }) => {
  await mentionOf(page, ENTITY, 'p1').hover();
  await page.clock.runFor(400);
  await page.mouse.move(2, 2);
  await page.clock.runFor(1000);
  await expect(cardOf(page, ENTITY)).toBeHidden();
});

test('stays while the pointer is inside, closes 300 ms after it left', async ({ page }) => {
  await hoverUntilOpen(page);
  const card = cardOf(page, ENTITY);
  const box = (await card.boundingBox()) as NonNullable<Awaited<ReturnType<typeof card.boundingBox>>>;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await page.clock.runFor(2000);
  await expect(card).toBeVisible();
  await page.mouse.move(2, 2);
  await page.clock.runFor(290);
  await expect(card).toBeVisible();
  await page.clock.runFor(20);
  await expect(card).toBeHidden();
});

test('stands beside its mention and within the window', async ({ page }) => {
  await hoverUntilOpen(page);
  const mention = await mentionOf(page, ENTITY, 'p1').boundingBox();
  const card = await cardOf(page, ENTITY).boundingBox();
  if (!mention || !card) throw new Error('no box');
  const gap = Math.max(card.y - (mention.y + mention.height), mention.y - (card.y + card.height));
  expect(gap).toBeGreaterThanOrEqual(-2);
  expect(gap).toBeLessThan(20);
  await expect(cardOf(page, ENTITY)).toBeInViewport({ ratio: 1 });
});

test('moves nothing', async ({ page }) => {
  const before = await placesOfText(page);
  await startCountingShifts(page);
  await hoverUntilOpen(page);
  expect(await placesOfText(page)).toEqual(before);
  expect(await shifts(page)).toEqual([]);
});

test('closes on Escape', async ({ page }) => {
  await hoverUntilOpen(page);
  await page.keyboard.press('Escape');
  await expect(cardOf(page, ENTITY)).toBeHidden();
});

test('only one is open at a time', async ({ page }) => {
  await hoverUntilOpen(page);
  // Over the text of the first paragraph, where the card of a later line does not reach.
  await mentionOf(page, 'league', 'p1').hover();
  await page.clock.runFor(510);
  await expect(cardOf(page, 'league')).toBeVisible();
  await expect(page.locator('.card').filter({ visible: true })).toHaveCount(1);
});

test('a click with Ctrl opens the page of the entity beside this one', async ({ page, context }) => {
  const opened = context.waitForEvent('page');
  await mentionOf(page, ENTITY, 'p1').click({ modifiers: ['ControlOrMeta'] });
  // A page is there before it has its address.
  await (await opened).waitForURL(/\/entities\/varrick\/$/);
  await expect(cardOf(page, ENTITY)).toBeHidden();
});
