// Following one actor: its mentions are lit, and a strip says in which paragraphs they fall.
import { ARTICLE, cardOf, mentionOf } from './pages.ts';
import { expect, type Page, test } from './test.ts';

const strip = (page: Page) => page.getByRole('navigation', { name: /speaks of Islamic Movement of Uzbekistan/ });

test('from the address: names and pronouns are lit, the strip marks their paragraphs', async ({ page }) => {
  await page.goto(`${ARTICLE}?follow=imu`);
  await expect(strip(page)).toBeVisible();
  await expect(strip(page).getByRole('link')).toHaveCount(14);
  const marked = await strip(page).locator('a.here').allTextContents();
  expect(marked).toEqual(['4', '5', '6', '7', '8', '13']);
  const lit = await page.locator('#p5 .followed').allTextContents();
  expect(lit).toEqual(['them', 'they', 'them']);
  await strip(page)
    .getByRole('link', { name: /Paragraph 13: once/ })
    .click();
  await expect(page).toHaveURL(/follow=imu#p13$/);
  await expect(page.locator('#p13')).toBeInViewport();
});

test('from a card, and ended by Escape', async ({ page }) => {
  await page.goto(ARTICLE);
  const mention = mentionOf(page, 'imu', 'p4');
  await mention.focus();
  await page.keyboard.press('Enter');
  await cardOf(page, 'imu').getByRole('button').press('Enter');
  await expect(cardOf(page, 'imu')).toBeHidden();
  await expect(strip(page)).toBeVisible();
  await expect(page).toHaveURL(/follow=imu/);
  await page.keyboard.press('Escape');
  await expect(strip(page)).toBeHidden();
  await expect(page.locator('.followed')).toHaveCount(0);
  await expect(page).not.toHaveURL(/follow/);
});

test('from the cast; the focus goes to the first paragraph and comes back', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.locator('.cast summary').click();
  const start = page.locator('.cast').getByRole('button', { name: /TraceWords.*: Islamic Movement of Uzbekistan/ });
  await start.press('Enter');
  await expect(strip(page).getByRole('link', { name: /Paragraph 4:/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#p5$/);
  await page.getByRole('button', { name: 'Stop' }).press('Enter');
  await expect(strip(page)).toHaveCount(0);
  await expect(start).toBeFocused();
});

test('from the page of the entity', async ({ page }) => {
  await page.goto('entities/imu/');
  await page.getByRole('link', { name: 'Follow it through the article' }).click();
  await expect(page).toHaveURL(/isil-in-pakistan\/\?follow=imu$/);
  await expect(strip(page)).toBeVisible();
});

test('nobody by that name: nothing is followed', async ({ page }) => {
  await page.goto(`${ARTICLE}?follow=%22%3E%3Cimg%20src%3Dx%3E`);
  await expect(page.locator('.strip')).toHaveCount(0);
  await expect(page.locator('#p1')).toBeVisible();
});
