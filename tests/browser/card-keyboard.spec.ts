// The card of a mention, by keyboard.
import { ARTICLE, cardOf, hasFocusWithin, mentionOf } from './pages.ts';
import { expect, test } from './test.ts';

test.beforeEach(({ page }) => page.goto(ARTICLE).then(() => undefined));

test('Enter opens it and takes the focus inside, Escape closes it and gives the focus back', async ({ page }) => {
  const mention = mentionOf(page, 'guild', 'p4');
  const card = cardOf(page, 'guild');
  await mention.focus();
  await expect(card).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(card).toBeVisible();
  await expect(page.getByRole('dialog', { name: /Guild of Skerry Pilots/ })).toBeVisible();
  expect(await hasFocusWithin(card)).toBe(true);
  await expect(page).toHaveURL(/\/articles\/two-flags\/$/);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(mention).toBeFocused();
});

test('Tab goes through its links', async ({ page }) => {
  await mentionOf(page, 'guild', 'p4').press('Enter');
  const links = await cardOf(page, 'guild').getByRole('link').count();
  expect(links).toBeGreaterThan(3);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await hasFocusWithin(cardOf(page, 'guild'))).toBe(true);
});

test('its name leads to the page of the entity', async ({ page }) => {
  await mentionOf(page, 'guild', 'p4').press('Enter');
  await cardOf(page, 'guild').locator('a[href$="/entities/guild/"]').first().press('Enter');
  await expect(page).toHaveURL(/\/entities\/guild\/$/);
});

test('a paragraph named in it is gone to, and the card closes', async ({ page }) => {
  await mentionOf(page, 'league', 'p1').press('Enter');
  await cardOf(page, 'league').getByRole('link', { name: '¶ 10' }).press('Enter');
  await expect(page).toHaveURL(/#p10$/);
  await expect(cardOf(page, 'league')).toBeHidden();
  await expect(page.locator('#p10')).toBeInViewport();
});

test('only one is open at a time', async ({ page }) => {
  await mentionOf(page, 'guild', 'p4').press('Enter');
  await expect(cardOf(page, 'guild')).toBeVisible();
  await mentionOf(page, 'old-harbour', 'p4').press('Enter');
  await expect(cardOf(page, 'old-harbour')).toBeVisible();
  await expect(page.locator('.card').filter({ visible: true })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.card').filter({ visible: true })).toHaveCount(0);
});

test('all mentions of its entity are lit while it is open', async ({ page }) => {
  await mentionOf(page, 'guild', 'p4').press('Enter');
  expect(await page.locator('.mention.lit').count()).toBeGreaterThan(5);
  await page.keyboard.press('Escape');
  await expect(page.locator('.mention.lit')).toHaveCount(0);
});

test('a card names the paragraphs that mention its entity, those that the page of the entity lists', async ({
  page,
}) => {
  await page.goto('entities/league/');
  const listed = await page.locator('.mentions .at').allTextContents();
  await page.goto(ARTICLE);
  await mentionOf(page, 'league', 'p1').press('Enter');
  const named = await cardOf(page, 'league').locator('.here a').allTextContents();
  expect(named.length).toBeGreaterThan(5);
  expect(named).toEqual(listed.map((text) => text.trim()));
  await page.keyboard.press('Escape');
  await mentionOf(page, 'league', 'p2').press('Enter');
  await expect(cardOf(page, 'league').locator('.here')).toHaveCount(1);
});
