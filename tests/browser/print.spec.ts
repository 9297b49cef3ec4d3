// On paper: the text with its notes, without what only works on a screen.

import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { COUNT } from '../editions/ordinary/facts.ts';
import { onPaper, overlaps } from './on-paper.ts';
import { ARTICLE, cardOf, mentionOf, noteOf, visible } from './pages.ts';
import { expect, type Page, test } from './test.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../.postil/tests/print');

test('a sheet that is open is not printed over the pages, and its note is one of the list', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(ARTICLE);
  const noteref = visible(page, 'a.ref').first();
  await noteref.press('Enter');
  await expect(page.locator('.note.sheet')).toBeVisible();
  await onPaper(page);
  await expect(page.locator(':popover-open')).toHaveCount(0);
  await expect(await noteOf(page, noteref)).toHaveCSS('position', 'static');
  expect(await overlaps(page, 'article.prose > p, .note')).toEqual([]);
});

test('shows the text and the notes, not cards, layers or the frame', async ({ page }) => {
  await page.goto(ARTICLE);
  await mentionOf(page, 'league', 'p1').press('Enter');
  await expect(cardOf(page, 'league')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const name of ['.card', '.layers', 'header.site', 'footer.foot', '.skip', '.place', '.strip', 'button']) {
    await expect(page.locator(name).filter({ visible: true })).toHaveCount(0);
  }
  await expect(page.locator('#p18')).toBeVisible();
  await expect(page.locator('#p4 a.num')).toBeVisible();
  const keys = await page.locator('.note.key').count();
  await expect(visible(page, '.note')).toHaveCount(keys);
  await expect(visible(page, '.note').first().locator('.works').first()).toBeVisible();
});

test('the whole notes follow the text, in black and not too small, and none lies over another', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(ARTICLE);
  await onPaper(page);
  const text = await page.locator('#p18').boundingBox();
  const first = await visible(page, '.note').first().boundingBox();
  expect(first?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0));
  expect(await overlaps(page, '.note')).toEqual([]);
  const looks = await page
    .locator('.note :is(p, b, small, a), .beside, .beside *')
    .filter({ visible: true })
    .evaluateAll((nodes) =>
      nodes
        .map((node) => getComputedStyle(node))
        .map(({ color, fontSize }) => [color, Number.parseFloat(fontSize) * 0.75]),
    );
  expect(looks.filter(([color]) => color !== 'rgb(0, 0, 0)')).toEqual([]);
  expect(looks.filter(([, points]) => (points as number) < 7.7)).toEqual([]);
  const gists = page.locator('.note .gist, .beside').first();
  expect(await gists.evaluate((gist) => Number.parseFloat(getComputedStyle(gist).fontSize) * 0.75)).toBeGreaterThan(
    8.49,
  );
});

test('without notes the text stands alone; what cannot be used on paper is not printed', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.locator('#notes-none').check();
  await onPaper(page);
  await expect(page.locator('.beside')).toHaveCount(0);
  await expect(page.locator('.meta')).toContainText(`${COUNT.paragraphs} paragraphs`);
  await expect(page.locator('.meta a').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.num').first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the text is printed without the frame, the notes after it', async ({ page }) => {
    await page.goto(ARTICLE);
    await page.emulateMedia({ media: 'print' });
    for (const name of ['.layers', 'header.site', 'footer.foot', '.meta a']) {
      await expect(page.locator(name).filter({ visible: true })).toHaveCount(0);
    }
    await expect(visible(page, '.note').first().locator('.works').first()).toBeVisible();
    expect(await overlaps(page, '.note')).toEqual([]);
  });
});

test('all notes are printed when the reader chose them', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.locator('#notes-all').check();
  await page.emulateMedia({ media: 'print' });
  await expect(visible(page, '.note')).toHaveCount(COUNT.notes);
});

interface Work {
  id: string;
  title: string;
  issued?: string;
  url?: string;
}

/**
 * The works as they would be printed now, as wide as the notes; every number in the notes leads to its work, in the
 * order of citation, with its title and its own address.
 */
async function printedWorks(page: Page): Promise<number> {
  await expect(page.locator('html')).toHaveAttribute('data-prints', '');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const works = await page.locator('.printed li').filter({ visible: true }).allTextContents();
  const widths = await page.locator('.printed, .notes').evaluateAll((all) => all.map((one) => one.clientWidth));
  if (works.length > 0) expect(new Set(widths).size).toBe(1);
  const cited = await page.locator('[data-cited]').evaluateAll((links) =>
    links.map((link) => ({
      number: Number((link as HTMLElement).dataset.cited),
      id: new URL((link as HTMLAnchorElement).href).hash.slice(1),
    })),
  );
  const records: Work[] = (await (await page.request.get('data/works.json')).json()).works;
  const byId = new Map(records.map((record) => [record.id, record]));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.printed, [data-cited], .beside')).toHaveCount(0);
  let highest = 0;
  for (const { number, id } of cited) {
    const { title, url, issued } = byId.get(id) as Work;
    expect(works[number - 1]).toContain(title);
    expect(works[number - 1]).toContain(issued?.slice(0, 4) ?? '');
    expect(works[number - 1]).toMatch(url ? /⟨https?:\S+⟩$/ : /⟨http\S+\/works\/\S*#\S+⟩$/);
    if (url) expect(works[number - 1]).toContain(`⟨${url}⟩`);
    expect(number).toBeLessThanOrEqual(highest + 1);
    highest = Math.max(highest, number);
  }
  expect(works).toHaveLength(highest);
  return highest;
}

test('the works of the chosen notes are numbered and listed with their addresses', async ({ page }) => {
  await page.goto(ARTICLE);
  const key = await printedWorks(page);
  expect(key).toBeGreaterThan(10);
  await page.locator('#notes-all').check();
  const all = await printedWorks(page);
  expect(all).toBeGreaterThan(key);
  await page.locator('#as-then').check();
  expect(await printedWorks(page)).toBeLessThan(all);
  await page.locator('#notes-none').check();
  expect(await printedWorks(page)).toBe(0);
});

test('where the works cannot be had in full, each is printed as the notes call it, with the address of its record', async ({
  page,
}) => {
  await page.route('**/*.cite.json', (route) => route.abort());
  await page.goto(ARTICLE);
  await expect(page.locator('html')).toHaveAttribute('data-prints', '');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const works = await page.locator('.printed li').allTextContents();
  expect(works.length).toBeGreaterThan(10);
  for (const work of works) expect(work).toMatch(/\w.* ⟨http\S+\/works\/\S*#\S+⟩$/);
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
