// On paper: the text with its notes, without what only works on a screen.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ARTICLE, cardOf, mentionOf, visible } from './pages.ts';
import { expect, type Page, test } from './test.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../.postil/tests/print');

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

/** The works as they would be printed now; every number in the notes leads to its work, in the order of citation. */
async function printedWorks(page: Page): Promise<number> {
  await expect(page.locator('html')).toHaveAttribute('data-prints', '');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const works = await page.locator('.printed li').filter({ visible: true }).allTextContents();
  const cited = await page
    .locator('[data-cited]')
    .evaluateAll((links) =>
      links.map((link) => ({ number: Number((link as HTMLElement).dataset.cited), label: link.textContent ?? '' })),
    );
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.printed, [data-cited]')).toHaveCount(0);
  let highest = 0;
  for (const { number, label } of cited) {
    expect(works[number - 1]).toMatch(/⟨http\S+\/works\/#\S+⟩$/);
    expect(works[number - 1]).toContain(label);
    expect(number).toBeLessThanOrEqual(highest + 1);
    highest = Math.max(highest, number);
  }
  expect(works).toHaveLength(highest);
  return highest;
}

test('the works of the chosen notes are numbered and listed with their addresses', async ({ page }) => {
  await page.goto(ARTICLE);
  const key = await printedWorks(page);
  expect(key).toBeGreaterThan(20);
  await page.locator('#notes-all').check();
  const all = await printedWorks(page);
  expect(all).toBeGreaterThan(key);
  await page.locator('#as-then').check();
  expect(await printedWorks(page)).toBeLessThan(all);
  await page.locator('#notes-none').check();
  expect(await printedWorks(page)).toBe(0);
});

for (const format of ['A4', 'Letter']) {
  test(`a PDF can be made: ${format}`, async ({ page }) => {
    await page.goto(ARTICLE);
    await expect(page.locator('html')).toHaveAttribute('data-prints', '');
    mkdirSync(FOLDER, { recursive: true });
    const file = path.join(FOLDER, `article-${format}.pdf`);
    const pdf = await page.pdf({ format, path: file });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(20_000);
    // Pictures of its pages, to be looked at, where the system can draw them.
    spawnSync('pdftoppm', ['-r', '60', '-png', file, file.replace('.pdf', '')]);
  });
}
