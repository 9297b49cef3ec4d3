// Where a result leads: the paragraph in sight, the words lit, the address clean.
import { ARTICLE } from './pages.ts';
import { dialog, field, litWords, openDialog, optionsOf, rows } from './search-parts.ts';
import { expect, type Page, test } from './test.ts';

const revolts = (page: Page) => rows(page, 'paragraphs').filter({ hasText: 'revolts' }).getByRole('link');

test('a paragraph is opened with its words lit, until Escape', async ({ page }) => {
  await page.goto('search/?q=revolts');
  await expect(revolts(page)).toHaveAttribute('href', /#p10:~:text=/);
  await revolts(page).click();
  await expect(page).toHaveURL(new RegExp(`/${ARTICLE}#p10$`));
  await expect(page.locator('#p10')).toBeInViewport();
  await expect.poll(() => litWords(page)).toEqual(['revolts']);
  await page.keyboard.press('Escape');
  expect(await litWords(page)).toEqual([]);
});

test('a paragraph that says it otherwise has the mentions lit', async ({ page }) => {
  await page.goto('search/?q=Liga+Marea');
  await rows(page, 'paragraphs').first().getByRole('link').click();
  await expect.poll(() => litWords(page)).toContain('League');
});

test('a browser that knows no text directives lands there all the same', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  const args = [...(launchOptions.args ?? []), '--disable-blink-features=TextFragmentIdentifiers'];
  const browser = await playwright.chromium.launch({ ...launchOptions, args });
  const page = await browser.newPage();
  await page.goto(`${baseURL}${ARTICLE}?lit=revolts#p10:~:text=revolts`);
  expect(await page.evaluate(() => 'fragmentDirective' in document)).toBe(false);
  await expect(page).toHaveURL(new RegExp(`/${ARTICLE}#p10$`));
  await expect(page.locator('#p10')).toBeInViewport();
  await expect.poll(() => litWords(page)).toEqual(['revolts']);
  await browser.close();
});

test('a result on the page that is open does not load it again', async ({ page }) => {
  await page.goto(`${ARTICLE}?follow=guild&notes=all`);
  await page.evaluate(() => Object.assign(window, { here: true }));
  await openDialog(page);
  await page.keyboard.type('revolts');
  await expect(optionsOf(page, 'Paragraphs').first()).toContainText('revolts');
  await optionsOf(page, 'Paragraphs').first().click();
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(/\?follow=guild&notes=all#p10$/);
  await expect(page.locator('#p10')).toBeInViewport();
  await expect(page.locator('#p10 .num')).toBeFocused();
  await expect.poll(() => litWords(page)).toEqual(['revolts']);
  expect(await page.evaluate('window.here')).toBe(true);
  await expect(page.locator('.strip')).toBeVisible();
});

test('a claim leads to its note, an entity to its page, in then as in now', async ({ page }) => {
  await page.goto('search/?q=Orla&as=then');
  const claim = rows(page, 'claims').first().getByRole('link');
  const id = new URL((await claim.getAttribute('href')) as string, page.url()).hash;
  expect(id).toMatch(/^#note-/);
  await claim.click();
  await expect(page).toHaveURL(new RegExp(`/${ARTICLE}\\?as=then${id}$`));
  await expect(page.locator(`.note:has(${id})`)).toBeVisible();
  await expect(page.locator('#as-then')).toBeChecked();
  await page.goBack();
  await expect(field(page)).toHaveValue('Orla');
  await rows(page, 'entities').first().getByRole('link').click();
  await expect(page).toHaveURL(/\/entities\/orla\/\?as=then$/);
});

test('back from a result gives the results again', async ({ page }) => {
  await page.goto('search/');
  await field(page).fill('Mahzari');
  await rows(page, 'paragraphs').first().getByRole('link').click();
  await expect(page).toHaveURL(/#p\d+$/);
  await page.goBack();
  await expect(field(page)).toHaveValue('Mahzari');
  await expect(rows(page, 'paragraphs').first()).toBeVisible();
});
