// An edition in Urdu: all mirrors, nothing is wider than the page, what opens stands in the window.
import type { ChildProcess } from 'node:child_process';
import type { Locator } from '@playwright/test';
import { builtFolderOf } from '../editions/editions.ts';
import { startServer } from '../fixtures/start-server.ts';
import { violations } from './axe.ts';
import { expect, type Page, test } from './test.ts';

const WIDTHS = [320, 800, 1360];
const PAGES = [
  '',
  'articles/library/',
  'articles/visit/',
  'articles/library/context/',
  'articles/library/cite/',
].concat(
  ['articles/library/changes/', 'articles/library/p1/', 'entities/library/', 'entities/', 'claims/', 'works/'],
  ['search/?q=کتب', 'data/'],
);

let server: ChildProcess;
let home = '';

test.beforeAll(async () => {
  ({ server, address: home } = await startServer('serve', ['--port', '4490', '--dir', builtFolderOf('urdu')]));
});
test.afterAll(() => void server?.kill());

const open = async (page: Page, width: number, path = 'articles/library/') => {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(home + path);
};
const boxOf = async (one: Locator) => {
  const box = await one.boundingBox();
  if (!box) throw new Error('it is not there');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
};
async function inWindow(page: Page, one: Locator): Promise<void> {
  const { x, y, right, bottom } = await boxOf(one);
  const { width, height } = page.viewportSize() as { width: number; height: number };
  expect([x >= 0, y >= 0, right <= width, bottom <= height]).toEqual([true, true, true, true]);
}

test('the margin is at the left of the text, its number at the right', async ({ page }) => {
  await open(page, 1360);
  const text = await boxOf(page.locator('#p1'));
  const number = await boxOf(page.locator('#p1 > .num'));
  const note = await boxOf(page.locator('.note').first());
  expect(number.x).toBeGreaterThan(text.right);
  expect(note.right).toBeLessThan(text.x);
  // The head of the page as well.
  const name = await boxOf(page.locator('.site-name'));
  expect(name.x).toBeGreaterThan((await boxOf(page.locator('.site nav'))).right);
});

test('an article in another language runs its own way, with all that stands around it', async ({ page }) => {
  await open(page, 1360, 'articles/visit/');
  const html = page.locator('html');
  expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual(['en', 'ltr']);
  const paragraph = await boxOf(page.locator('#p1'));
  expect((await boxOf(page.locator('#p1 > .num'))).right).toBeLessThan(paragraph.x);
  expect((await boxOf(page.locator('.note').first())).x).toBeGreaterThan(paragraph.right);
  await expect(page.locator('#p1')).toHaveCSS('direction', 'ltr');
  // The words of the edition and of its records keep their own.
  const name = page.locator('.site-name');
  expect(await name.evaluate((node) => node.closest('[lang]')?.getAttribute('lang'))).toBe('ur');
});

test('what a search finds in another language than that of the page says so', async ({ page }) => {
  const languages = (rows: Locator) =>
    rows.evaluateAll((all) => all.map((one) => `${one.getAttribute('lang')} ${one.getAttribute('dir')}`));
  await open(page, 1360, 'search/?q=hill');
  const found = page.locator('.found');
  await expect(found.locator('.hit-text', { hasText: 'stands on a hill' })).toHaveCount(1);
  // The article's title, its paragraph, the claim and its gist.
  expect(await languages(found.locator('.hit [lang]'))).toEqual(Array(4).fill('en ltr'));
  expect(await languages(page.locator('option[lang]'))).toEqual(['en ltr']);
  await page.locator('#q').fill('کتابیں');
  await expect(found.locator('.hit-text', { hasText: 'تین سو کتابیں' }).first()).toBeVisible();
  await expect(found.locator('.hit [lang]')).toHaveCount(0);
  // In the dialog of the English article it is the other way round.
  await open(page, 1360, 'articles/visit/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('hill');
  const options = page.getByRole('option');
  await expect(options.filter({ hasText: 'stands on a hill' }).first()).toBeVisible();
  await expect(options.locator('[lang]')).toHaveCount(0);
  await page.getByRole('combobox').fill('نورپور');
  await expect(options.locator('.hit-title [lang]').first()).toHaveText('نورپور');
  expect(new Set(await languages(options.locator('[lang]')))).toEqual(new Set(['ur rtl']));
});

for (const width of WIDTHS) {
  test(`a card, a note and the menu of a paragraph stand in the window at ${width} px`, async ({ page }) => {
    await open(page, width);
    await page.locator('#p1 a.mention').first().click();
    await inWindow(page, page.locator('.card:popover-open'));
    await page.keyboard.press('Escape');
    await page.locator('#p1 > .num').click();
    await inWindow(page, page.locator('.link-menu'));
    await page.keyboard.press('Escape');
    await page.locator('#ref-1').click();
    await inWindow(page, width < 1152 ? page.locator('.note.sheet') : page.locator('.note.open .more'));
  });
}

test('on paper gists stand in the margin, none over the text', async ({ page }) => {
  await open(page, 1360);
  await expect(page.locator('html')).toHaveAttribute('data-prints', '');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const gists = await page.locator('.beside').all();
  expect(gists.length).toBeGreaterThan(2);
  const text = await boxOf(page.locator('#p1'));
  for (const gist of gists) expect((await boxOf(gist)).right).toBeLessThanOrEqual(text.x);
});

test('letters of a script that has none slanted stand upright', async ({ page }) => {
  await open(page, 800);
  const styles = await page
    .locator('.deck, .prose em')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).fontStyle));
  expect(new Set(styles)).toEqual(new Set(['normal']));
});

for (const path of PAGES) {
  test(`no barrier, and nothing wider than the page: /${path}`, async ({ page }) => {
    await page.route('**/_astro/go-to-canonical*', (route) => route.abort());
    await open(page, 1360, path);
    expect(await violations(page)).toEqual([]);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
