// On paper: the gists of the notes in the margin, beside their words.
import { onPaper, overlaps } from './on-paper.ts';
import { ARTICLE } from './pages.ts';
import { expect, type Page, test } from './test.ts';

for (const [paper, millimetres] of [
  ['A4', 180],
  ['Letter', 186],
] as const) {
  for (const layer of ['key', 'all']) {
    test(`gists stand in the margin of ${paper}, beside their words, layer ${layer}`, async ({ page }) => {
      await page.goto(ARTICLE);
      await page.locator(`#notes-${layer}`).check();
      await onPaper(page, millimetres);
      // A note of nothing but what it tells has no gist.
      const keys = await page.locator('.note.key > .gist').count();
      const beside = page.locator('.beside');
      if (layer === 'key') await expect(beside).toHaveCount(keys);
      else expect(await beside.count()).toBeGreaterThan(keys);
      // Of a heading the words: its box is taller by the lines that must follow it on the page.
      const blocks = 'article.prose > :not(.notes, .heading), article.prose > .heading > :first-child';
      expect(await overlaps(page, `.beside, ${blocks}, .note`)).toEqual([]);
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

/**
 * Puts this in place of the text; in it `#1` is the noteref of the first key note that has a gist, `#a` of the first
 * other, each of few words.
 */
async function setText(page: Page, html: string): Promise<void> {
  await page.evaluate((given) => {
    const text = document.querySelector('article.prose') as HTMLElement;
    const take = { 1: '.ref.key', a: '.ref:not(.key)' };
    const gistOf = (ref: Element) =>
      document.querySelector(`.note[data-note="${ref.getAttribute('data-note')}"] .gist`);
    const refs = Object.entries(take).flatMap(([sign, kind]) =>
      [...text.querySelectorAll(`${kind}:not(.notes *)`)]
        .filter(gistOf)
        .slice(0, 9)
        .map((ref, at) => [sign === '1' ? `#${at + 1}` : `#${'abcdefghi'[at]}`, ref] as const),
    );
    for (const [, ref] of refs) {
      (gistOf(ref) as Element).textContent = 'Of few words, for the sake of two lines in the margin.';
    }
    const notes = text.querySelector('.notes') as HTMLElement;
    text.innerHTML = refs.reduce((html, [sign, ref]) => html.replace(sign, ref.outerHTML), given);
    text.append(notes);
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
    expect(await overlaps(page, '.beside, article.prose :is(p, li, h2, h4, h6, td, th):not(.notes *)')).toEqual([]);
  });
}
