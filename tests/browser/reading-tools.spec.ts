// Keys, colours and text size.
import { ARTICLE, atRest } from './pages.ts';
import { expect, test } from './test.ts';

test('j and k go from paragraph to paragraph, n to the next note', async ({ page }) => {
  await page.goto(`${ARTICLE}#p3`);
  // Until then the browser itself may bring the paragraph of the address back.
  await atRest(page);
  await page.keyboard.press('j');
  await expect(page.locator('#p4 .num')).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.locator('#p3 .num')).toBeFocused();
  await page.keyboard.press('n');
  await expect(page.locator('a.ref:focus')).toBeVisible();
  // From the place that `j` moved, though notes of paragraphs before it are in the window as well.
  for (const key of ['j', 'j', 'n']) await page.keyboard.press(key);
  const behind = await page.locator('a.ref:focus').evaluate((noteref, id) => {
    const number = document.querySelector(`#${id} .num`) as Element;
    return (number.compareDocumentPosition(noteref) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  }, 'p5');
  expect(behind).toBe(true);
});

test('c offers to copy the link of the paragraph; nothing is copied before that', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${ARTICLE}#p9`);
  await page.evaluate(() => navigator.clipboard.writeText('what I had'));
  await page.keyboard.press('c');
  await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('what I had');
  await page.keyboard.press('c');
  await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('paragraph 9');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#p9$/);
});

test('? lists the keys, Escape closes the list', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keys' });
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
});

test('keys are off while anything but the page has the focus', async ({ page }) => {
  await page.goto(`${ARTICLE}#p3`);
  await page.locator('.num').first().waitFor();
  for (const [what, place] of [
    ['a button', page.getByRole('button', { name: /^Display/ })],
    ['a choice', page.locator('#notes-key')],
    ['a note', page.locator('.note a').filter({ visible: true }).first()],
  ] as const) {
    await place.focus();
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    await expect(place, what).toBeFocused();
  }
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('keys can be switched off, and stay so; on again they work', async ({ page }) => {
  await page.goto(`${ARTICLE}#p3`);
  await page.getByRole('button', { name: /^Display/ }).click();
  await page.getByRole('radio', { name: 'none', exact: true }).check();
  await page.reload();
  for (const key of ['j', 'c', '?', '/']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.num:focus')).toHaveCount(0);
  await page.getByRole('button', { name: /^Display/ }).click();
  await page.getByRole('radio', { name: 'single letters' }).check();
  await page.keyboard.press('Escape');
  await page.locator('#p3 .num').focus();
  await page.keyboard.press('j');
  await expect(page.locator('#p4 .num')).toBeFocused();
});

test('letters typed into the search field are text', async ({ page }) => {
  await page.goto('search/');
  await page.locator('#q').fill('');
  await page.locator('#q').pressSequentially('jn?/');
  await expect(page.locator('#q')).toHaveValue('jn?/');
});

test('colours and text size are chosen and kept, with no flash of the others', async ({ page }) => {
  await page.goto(ARTICLE);
  const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const before = await size();
  await page.getByRole('button', { name: /^Display/ }).click();
  await page.getByRole('radio', { name: 'dark' }).check();
  await page.getByRole('radio', { name: 'larger' }).check();
  expect(await size()).toBeGreaterThan(before * 1.2);
  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  expect(await size()).toBeGreaterThan(before * 1.2);
});
