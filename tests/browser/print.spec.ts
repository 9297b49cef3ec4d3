// On paper: the text with its notes, without what only works on a screen.
import { ARTICLE, cardOf, mentionOf, visible } from './pages.ts';
import { expect, test } from './test.ts';

test('shows the text and the notes, not cards, layers or the frame', async ({ page }) => {
  await page.goto(ARTICLE);
  await mentionOf(page, 'isil', 'p1').press('Enter');
  await expect(cardOf(page, 'isil')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const name of ['.card', '.layers', 'header.site', 'footer.foot', '.skip', 'button']) {
    await expect(page.locator(name).filter({ visible: true })).toHaveCount(0);
  }
  await expect(page.locator('#p14')).toBeVisible();
  await expect(page.locator('#p4 a.num')).toBeVisible();
  const keys = await page.locator('.note.key').count();
  await expect(visible(page, '.note')).toHaveCount(keys);
  await expect(visible(page, '.note').first().locator('.works').first()).toBeVisible();
});

test('the notes follow the text one below the other', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(ARTICLE);
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('#p14').boundingBox();
  const boxes = await visible(page, '.note').evaluateAll((notes) =>
    notes.map((note) => note.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
  );
  expect(boxes[0]?.top).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0));
  expect(boxes.filter(({ top }, index) => index > 0 && top < (boxes[index - 1]?.bottom ?? 0) - 0.5)).toEqual([]);
});

test('all notes are printed when the reader chose them', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.locator('#notes-all').check();
  await page.emulateMedia({ media: 'print' });
  await expect(visible(page, '.note')).toHaveCount(65);
});

test('a PDF can be made', async ({ page }) => {
  await page.goto(ARTICLE);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(20_000);
});
