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

/** The page as it is printed, as wide as the paper within its margins (180 mm of A4, 186 mm of Letter). */
async function onPaper(page: Page, millimetres = 180): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-prints', '');
  await page.setViewportSize({ width: Math.round((millimetres * 96) / 25.4), height: 1000 });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

/** Pairs of lines of text, each of another of these elements, that lie over each other. */
const overlaps = (page: Page, names: string) =>
  page.locator(names).evaluateAll((nodes) => {
    const seen = nodes.filter((node) => node.checkVisibility({ visibilityProperty: true }));
    const lines = seen.flatMap((node) => {
      const range = new Range();
      range.selectNodeContents(node);
      return [...range.getClientRects()]
        .filter(({ width, height }) => width * height > 0)
        .map((box) => ({ node, box }));
    });
    return lines.flatMap(({ node, box }, index) =>
      lines.slice(index + 1).flatMap((other) => {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        const apart = across < 1 || down < 3 || node.contains(other.node) || other.node.contains(node);
        return apart ? [] : [`${node.textContent?.slice(0, 30)} / ${other.node.textContent?.slice(0, 30)}`];
      }),
    );
  });

test('the whole notes follow the text, in black and not too small, and none lies over another', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(ARTICLE);
  await onPaper(page);
  const text = await page.locator('#p14').boundingBox();
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

for (const [paper, millimetres] of [
  ['A4', 180],
  ['Letter', 186],
] as const) {
  for (const layer of ['key', 'all']) {
    test(`gists stand in the margin of ${paper}, beside their words, layer ${layer}`, async ({ page }) => {
      await page.goto(ARTICLE);
      await page.locator(`#notes-${layer}`).check();
      await onPaper(page, millimetres);
      const keys = await page.locator('.note.key').count();
      const beside = page.locator('.beside');
      if (layer === 'key') await expect(beside).toHaveCount(keys);
      else expect(await beside.count()).toBeGreaterThan(keys);
      expect(await overlaps(page, '.beside, article.prose > *, .note')).toEqual([]);
      const astray = await beside.evaluateAll((gists) =>
        gists.filter((gist) => {
          const words = gist.closest('p') as HTMLElement;
          const [own, text] = [gist.getBoundingClientRect(), words.getBoundingClientRect()];
          const page = document.documentElement.clientWidth + 1;
          return own.left < text.right || own.right > page || own.top < text.top - 1 || own.top > text.bottom + 150;
        }),
      );
      expect(astray).toEqual([]);
    });
  }
}

/** Puts this in place of the text; in it `#1` is the noteref of the first key note, `#a` of the first other, each of few words. */
async function setText(page: Page, html: string): Promise<void> {
  await page.evaluate((given) => {
    const text = document.querySelector('article.prose') as HTMLElement;
    const take = { 1: '.ref.key', a: '.ref:not(.key)' };
    const refs = Object.entries(take).flatMap(([sign, kind]) =>
      [...text.querySelectorAll(kind)]
        .slice(0, 9)
        .map((ref, at) => [sign === '1' ? `#${at + 1}` : `#${'abcdefghi'[at]}`, ref] as const),
    );
    for (const [, ref] of refs) {
      const gist = document.querySelector(`${ref.getAttribute('href')} .gist`) as HTMLElement;
      gist.textContent = 'Of few words, for the sake of two lines in the margin.';
    }
    text.innerHTML = refs.reduce((html, [sign, ref]) => html.replace(sign, ref.outerHTML), given);
  }, html);
}

const LONG = 'Words that fill a line and some of the next one, and then go on. '.repeat(4);

for (const [what, html, blocks] of [
  [
    'none in a table, which has no room beside its cells',
    '<table><tr><th>A#1<th>B<tr><td>C#2<td>D</table><p>E#3',
    ['P'],
  ],
  ['in headings of every depth', '<h2>A#1</h2><h4>B#2</h4><h6>C#3</h6>', ['H2', 'H4', 'H6']],
  ['in lists, tight and loose', `<ul><li>A#1<ul><li>B#2</ul></ul><ul><li><p>C#3</ul>`, ['LI', 'LI', 'P']],
  ['a list that is loose counted once', '<p>A#1#2<ul><li><p>B#a</ul>', ['P', 'P']],
  ['a list in a list counted once', `<p>A#1#2<ul><li>B#a<ul><li>${LONG}</ul></ul>`, ['P', 'P']],
] as const) {
  test(`gists beside the text: ${what}`, async ({ page }) => {
    await page.goto(ARTICLE);
    await page.locator('#notes-all').check();
    await setText(page, html);
    await onPaper(page);
    const beside = page.locator('article.prose .beside');
    expect(
      await beside.evaluateAll((all) => all.map((one) => one.closest('p, li, h2, h4, h6, td, th')?.tagName)),
    ).toEqual(blocks);
    expect(await overlaps(page, '.beside, article.prose :is(p, li, h2, h4, h6, td, th)')).toEqual([]);
  });
}

test('without notes the text stands alone; what cannot be used on paper is not printed', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.locator('#notes-none').check();
  await onPaper(page);
  await expect(page.locator('.beside')).toHaveCount(0);
  await expect(page.locator('.meta')).toContainText('14 paragraphs');
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
  await expect(page.locator('.printed, [data-cited], .beside')).toHaveCount(0);
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
