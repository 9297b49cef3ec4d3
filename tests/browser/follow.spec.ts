// Following one actor: its mentions are lit, and a strip says in which paragraphs they fall.
import { COUNT } from '../editions/ordinary/facts.ts';
import { ARTICLE, cardOf, mentionOf } from './pages.ts';
import { expect, type Page, test } from './test.ts';

const strip = (page: Page) => page.getByRole('navigation', { name: /speaks of Guild of Skerry Pilots/ });

test('from the address: names and pronouns are lit, the strip marks their paragraphs', async ({ page }) => {
  await page.goto(`${ARTICLE}?follow=guild`);
  await expect(strip(page)).toBeVisible();
  await expect(strip(page).getByRole('link')).toHaveCount(COUNT.paragraphs);
  const marked = await strip(page).locator('a.here').allTextContents();
  expect(marked).toEqual(['4', '5', '6', '7', '9', '17']);
  const lit = await page.locator('#p5 .followed').allTextContents();
  expect(lit).toEqual(['them', 'they', 'them']);
  await strip(page)
    .getByRole('link', { name: /Paragraph 17: once/ })
    .click();
  await expect(page).toHaveURL(/follow=guild#p17$/);
  await expect(page.locator('#p17')).toBeInViewport();
});

test('from a card, and ended by Escape', async ({ page }) => {
  await page.goto(ARTICLE);
  const mention = mentionOf(page, 'guild', 'p4');
  await mention.focus();
  await page.keyboard.press('Enter');
  await cardOf(page, 'guild').getByRole('button').press('Enter');
  await expect(cardOf(page, 'guild')).toBeHidden();
  await expect(strip(page)).toBeVisible();
  await expect(page).toHaveURL(/follow=guild/);
  await page.keyboard.press('Escape');
  await expect(strip(page)).toBeHidden();
  await expect(page.locator('.followed')).toHaveCount(0);
  await expect(page).not.toHaveURL(/follow/);
});

test('from the cast; the focus goes to the first paragraph and comes back', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.locator('.cast summary').click();
  const start = page.locator('.cast').getByRole('button', { name: /^Follow.*: Guild of Skerry Pilots/ });
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
  await page.goto('entities/guild/');
  await page.getByRole('link', { name: 'Follow it through the article' }).click();
  await expect(page).toHaveURL(/two-flags\/\?follow=guild$/);
  await expect(strip(page)).toBeVisible();
});

test('nobody by that name: nothing is followed', async ({ page }) => {
  await page.goto(`${ARTICLE}?follow=%22%3E%3Cimg%20src%3Dx%3E`);
  await expect(page.locator('.strip')).toHaveCount(0);
  await expect(page.locator('#p1')).toBeVisible();
});
