// The card of a mention, by keyboard.
import { ARTICLE, cardOf, hasFocusWithin, mentionOf } from './pages.ts';
import { expect, test } from './test.ts';

test.beforeEach(({ page }) => page.goto(ARTICLE).then(() => undefined));

test('Enter opens it and takes the focus inside, Escape closes it and gives the focus back', async ({ page }) => {
  const mention = mentionOf(page, 'imu', 'p4');
  const card = cardOf(page, 'imu');
  await mention.focus();
  await expect(card).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(card).toBeVisible();
  await expect(page.getByRole('dialog', { name: /Islamic Movement of Uzbekistan/ })).toBeVisible();
  expect(await hasFocusWithin(card)).toBe(true);
  await expect(page).toHaveURL(/\/articles\/isil-in-pakistan\/$/);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(mention).toBeFocused();
});

test('Tab goes through its links', async ({ page }) => {
  await mentionOf(page, 'imu', 'p4').press('Enter');
  const links = await cardOf(page, 'imu').getByRole('link').count();
  expect(links).toBeGreaterThan(3);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await hasFocusWithin(cardOf(page, 'imu'))).toBe(true);
});

test('its name leads to the page of the entity', async ({ page }) => {
  await mentionOf(page, 'imu', 'p4').press('Enter');
  await cardOf(page, 'imu').locator('a[href$="/entities/imu/"]').first().press('Enter');
  await expect(page).toHaveURL(/\/entities\/imu\/$/);
});

test('a paragraph named in it is gone to, and the card closes', async ({ page }) => {
  await mentionOf(page, 'isil', 'p1').press('Enter');
  await cardOf(page, 'isil').getByRole('link', { name: '¶ 11' }).press('Enter');
  await expect(page).toHaveURL(/#p11$/);
  await expect(cardOf(page, 'isil')).toBeHidden();
  await expect(page.locator('#p11')).toBeInViewport();
});

test('only one is open at a time', async ({ page }) => {
  await mentionOf(page, 'imu', 'p4').press('Enter');
  await expect(cardOf(page, 'imu')).toBeVisible();
  await mentionOf(page, 'al-qaeda', 'p4').press('Enter');
  await expect(cardOf(page, 'al-qaeda')).toBeVisible();
  await expect(page.locator('.card').filter({ visible: true })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.card').filter({ visible: true })).toHaveCount(0);
});

test('all mentions of its entity are lit while it is open', async ({ page }) => {
  await mentionOf(page, 'imu', 'p4').press('Enter');
  expect(await page.locator('.mention.lit').count()).toBeGreaterThan(5);
  await page.keyboard.press('Escape');
  await expect(page.locator('.mention.lit')).toHaveCount(0);
});

test('a card names the paragraphs that mention its entity, those that the page of the entity lists', async ({
  page,
}) => {
  await page.goto('entities/isil/');
  const listed = await page.locator('.mentions .at').allTextContents();
  await page.goto(ARTICLE);
  await mentionOf(page, 'isil', 'p1').press('Enter');
  const named = await cardOf(page, 'isil').locator('.here a').allTextContents();
  expect(named.length).toBeGreaterThan(5);
  expect(named).toEqual(listed.map((text) => text.trim()));
  await page.keyboard.press('Escape');
  await mentionOf(page, 'isil', 'p2').press('Enter');
  await expect(cardOf(page, 'isil').locator('.here')).toHaveCount(1);
});
