// A link to one paragraph, and links from elsewhere to what the article says.
import { ARTICLE, visible } from './pages.ts';
import { expect, test } from './test.ts';

const background = (element: Element) => getComputedStyle(element).backgroundColor;

for (const width of [390, 1360]) {
  test(`the linked paragraph is in view and shown as such, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${ARTICLE}#p9`);
    await expect(page.locator('#p9 a.num')).toBeInViewport();
    expect(await page.locator('#p9').evaluate(background)).not.toBe(await page.locator('#p8').evaluate(background));
    expect(await page.locator('#p8').evaluate(background)).toBe(await page.locator('#p10').evaluate(background));
  });

  test(`the number of a paragraph is a link to it, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(ARTICLE);
    await page.getByRole('link', { name: 'Paragraph 4', exact: true }).click();
    await expect(page).toHaveURL(/\/articles\/two-flags\/#p4$/);
    await expect(page.locator('#p4')).toBeInViewport();
    await page.getByRole('link', { name: 'Paragraph 5', exact: true }).click();
    await expect(page).toHaveURL(/#p5$/);
    await page.goBack();
    await expect(page).toHaveURL(/#p4$/);
  });
}

test.describe('from the register', () => {
  for (const [what, row] of [
    ['key', '.claims li:has(a[href$="#note-two-pledges"])'],
    ['other', '.claims li:has(a[href$="#note-skerry-belt"])'],
  ] as const) {
    for (const width of [390, 1360]) {
      test(`the note of a ${what} claim is reached and seen at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto('claims/');
        const link = page.locator(`${row} a[href*="#note-"]`);
        const id = ((await link.getAttribute('href')) as string).split('#')[1];
        await link.click();
        const note = page.locator(`.note:has(#${id})`);
        await expect(note).toBeInViewport();
        await expect(note).toBeVisible();
        await expect(note.locator('.works').first()).toBeVisible();
      });
    }

    test(`the words of a ${what} claim are reached`, async ({ page }) => {
      await page.goto('claims/');
      const link = page.locator(`${row} a[href*="#ref-"]`).first();
      await link.click();
      await expect(page).toHaveURL(/#ref-\d+$/);
      await expect(page.locator('#p1')).toBeInViewport();
    });
  }
});

test('a heading is a link to its section', async ({ page }) => {
  await page.goto(ARTICLE);
  const heading = page.locator('.prose .heading').first();
  await heading.hover();
  await heading.getByRole('link', { name: 'Link to this section' }).click();
  await expect(page).toHaveURL(new RegExp(`#${await heading.locator('[id]').getAttribute('id')}$`));
  expect(await visible(page, 'a.ref').count()).toBeGreaterThan(15);
});
