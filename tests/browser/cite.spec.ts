// Citations and quotations, from the dialog of a paragraph or a note.
import { violations } from './axe.ts';
import { ARTICLE } from './pages.ts';
import { expect, type Page, test } from './test.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Cite' });

test('a paragraph is cited by keyboard, in any form, and the form is kept', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ARTICLE);
  await page.locator('#p4 .num').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Cite or embed' }).focus();
  await page.keyboard.press('Enter');
  const dialog = dialogOf(page);
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Copy: Plain text' })).toBeFocused();
  await expect(dialog.getByRole('textbox', { name: 'Cite' })).toHaveValue(
    /^Nora Quill, “Two crews change their flag” \[Retells “The League comes in with the tide” by Petra Almond\], [^,]+, ¶ 4, version of 14 September 2026, http:.*\/articles\/two-flags\/#p4$/,
  );
  await dialog.getByRole('button', { name: 'Copy: BibTeX' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^@misc\{/);
  expect(copied).toContain('/#p4}');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('#p4 .num')).toBeFocused();

  await page.reload();
  await page.locator('#p5 .num').click();
  await page.getByRole('button', { name: 'Cite or embed' }).click();
  await expect(dialogOf(page).getByRole('textbox', { name: 'Cite' })).toHaveValue(/^@misc\{[\s\S]*#p5\}/);
  await expect(dialogOf(page).getByRole('button', { name: 'Copy: BibTeX' })).toBeFocused();
});

test('a quotation to embed has the words, the address and whose they are', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.locator('#p5 .num').click();
  await page.getByRole('button', { name: 'Cite or embed' }).click();
  const html = await dialogOf(page).getByRole('textbox', { name: 'To put into another page' }).inputValue();
  expect(html).toMatch(/^<blockquote cite="http[^"]*\/#p5">\n<p>That defeat left them short of boats/);
  expect(html).toContain('<footer>— Nora Quill, <a href=');
  expect(html).not.toMatch(/script|style|class/);
});

test('a note is cited with the paragraph that it belongs to', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.locator('a.ref[href="#note-two-pledges"]').click();
  await page.locator('.note:has(#note-two-pledges)').getByRole('button', { name: 'Cite this note' }).click();
  await expect(dialogOf(page).getByRole('textbox', { name: 'Cite' })).toHaveValue(/¶ 1, .*#note-two-pledges$/);
});

test('the page of citations has the same buttons, and names where the site stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${ARTICLE}cite/`);
  const here = new URL(page.url()).origin;
  for (const [name, words] of [
    ['Copy: BibTeX', /^@misc\{/],
    ['Copy: ¶ 4', /¶ 4, version of .*#p4$/],
    ['Copy: Note 1', /#note-\S+$/],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('status')).toHaveText('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(words);
    expect(copied).toContain(`${here}/articles/two-flags/`);
  }
  await expect(page.getByRole('main')).not.toContainText('localhost:4321');
  expect(await violations(page)).toEqual([]);
});

test('where the citations cannot be loaded the reader gets the page that has them', async ({ page }) => {
  await page.route('**/*.cite.json', (route) => route.abort());
  await page.goto(ARTICLE);
  await page.locator('#p4 .num').click();
  await page.getByRole('button', { name: 'Cite or embed' }).click();
  await expect(page).toHaveURL(/\/cite\/#p4$/);
  await expect(page.locator('#p4')).toBeInViewport();
});
