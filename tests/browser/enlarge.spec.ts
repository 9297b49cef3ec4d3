// A figure of the textbook edition over the page: by a click and by keyboard, and a link where there is no script.
import type { ChildProcess } from 'node:child_process';
import { builtFolderOf } from '../editions/editions.ts';
import { startServer } from '../fixtures/start-server.ts';
import { violations } from './axe.ts';
import { expect, test } from './test.ts';

let server: ChildProcess;
let article = '';

test.beforeAll(async () => {
  const started = await startServer('serve', ['--port', '4493', '--dir', builtFolderOf('textbook')]);
  server = started.server;
  article = `${started.address}articles/seeing-far/`;
});
test.afterAll(() => void server?.kill());

test('a figure opens over the page with its caption, and the focus comes back', async ({ page }) => {
  await page.goto(article);
  const link = page.locator('#f1 .enlarge');
  const dialog = page.getByRole('dialog');
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveAccessibleName(/^Figure 1 The tower of Hook Point, raised in 1861/);
  await expect(dialog.getByRole('img')).toHaveAccessibleName(/^A white tower with two red bands/);
  await expect(dialog.getByRole('link')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(link).toBeFocused();
  await link.click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(link).toBeFocused();
  await link.click();
  await dialog.getByRole('img').click();
  await expect(dialog).toHaveCount(0);
});

test('on a narrow window all of it stands in the window, from right to left too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto(article);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await page.locator('#f3 .enlarge').first().click();
  const box = await page.getByRole('dialog').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  expect(await page.getByRole('dialog').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a link to the image', async ({ page }) => {
    await page.goto(article);
    await page.locator('#f1 .enlarge').click();
    await expect(page).toHaveURL(/\/figures\/lighthouse-\w+-1600\.webp$/);
  });
});
