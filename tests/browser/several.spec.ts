// Links to several paragraphs, and to words that run over some: made, arrived by, and after edits.
import { checkOf } from '../../src/addresses/range/check-of.ts';
import { FIRST, SECOND } from '../editions/edited/write-edited-content.ts';
import { test } from './edited-site.ts';
import { expect, type Page } from './test.ts';

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
/** The words that are lit, one entry for each paragraph. */
const lit = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('linked') ?? [])].map((range) => String(range)));
const strip = (page: Page) => page.getByRole('note', { name: 'What was linked' });
const first = (at: number) => checkOf(FIRST[at] as string);

/** Selects from words in one paragraph to words in another. */
async function select(page: Page, from: [id: string, words: string], to: [id: string, words: string]): Promise<void> {
  await page.evaluate(
    ([start, end]) => {
      const place = ([id, words]: [string, string]): [Text, number] => {
        const walker = document.createTreeWalker(document.getElementById(id) as Node, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          if (node.data.includes(words)) return [node, node.data.indexOf(words)];
        }
        throw new Error(words);
      };
      const range = new Range();
      range.setStart(...place(start as [string, string]));
      const [node, at] = place(end as [string, string]);
      range.setEnd(node, at + (end as [string, string])[1].length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to],
  );
}

test('#p5-p7 goes to the first and lights all of them', async ({ page, edited }) => {
  await page.goto(`${edited}#p5-p7`);
  await expect.poll(() => lit(page)).toEqual(SECOND.slice(2, 6));
  await expect(page.locator('#p5')).toBeInViewport();
  await expect(strip(page)).toContainText('¶¶ 5–7');
});

test('#p2,p7 lights both, and nothing between', async ({ page, edited }) => {
  await page.goto(`${edited}#p2,p7`);
  await expect.poll(() => lit(page)).toEqual([SECOND[1], SECOND[5]]);
});

test('going on to another place puts the light out', async ({ page, edited }) => {
  await page.goto(`${edited}#p5-p7`);
  await expect.poll(() => lit(page)).not.toEqual([]);
  await page.evaluate(() => {
    location.hash = 'p1';
  });
  await expect.poll(() => lit(page)).toEqual([]);
});

test('a selection over paragraphs gives one link, and all of it is lit', async ({ page, context, edited }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(edited);
  await select(page, ['p5', 'middle arch'], ['p6a', 'ferry back']);
  await page.getByRole('button', { name: 'Copy link to these words' }).click();
  await expect(page.getByRole('status')).toHaveText('The link to these words is copied.');
  const link = await clipboard(page);
  expect(link).toMatch(/\?v=p5\.\w+\.\d+-p6a\.\w+\.\d+#p5:~:text=middle%20arch/);
  await page.goto('about:blank');
  await page.goto(link);
  await expect
    .poll(() => lit(page))
    .toEqual([
      expect.stringMatching(/^middle arch broke.*carts\.|^middle arch.*came for them\.$/),
      SECOND[3],
      'When the new bridge was opened the miller asked for his ferry back',
    ]);
});

test('selected words are cited with their pinpoint', async ({ page, edited }) => {
  await page.goto(edited);
  await select(page, ['p5', 'middle arch'], ['p6a', 'ferry back']);
  await page.getByRole('button', { name: 'Cite these words' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite paragraphs 5–6a' });
  await expect(dialog.getByRole('textbox', { name: 'Cite' })).toHaveValue(
    /¶¶ 5–6a, version of 5 March 2026, http.*#p5$/,
  );
  await expect(dialog.getByRole('textbox', { name: 'To put into' })).toHaveValue(/<p>middle arch.*<\/p>\n<p>/);
});

test('by keyboard: several paragraphs are chosen at a number, linked and cited', async ({ page, context, edited }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(edited);
  await page.locator('#p5 .num').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Link several paragraphs' }).focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Paragraphs' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('5–6');
  await field.fill('5-99');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The article has no such paragraphs.')).toBeVisible();
  await field.fill('5-6a, 8');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'copied' })).toHaveText(
    'The link to paragraphs 5–6a, 8 is copied.',
  );
  await expect(page.locator('#p5 .num')).toBeFocused();
  await page.goto('about:blank');
  const link = await page.evaluate(() => navigator.clipboard.readText()).catch(() => '');
  await page.goto(edited);
  await page.goto(link || (await clipboard(page)));
  await expect.poll(() => lit(page)).toHaveLength(4);
  await strip(page).getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Cite' })).toHaveValue(/¶¶ 5–6a, 8, /);
});

test.describe('after edits the ledger tells what became of a range', () => {
  for (const [what, address, said, ids] of [
    ['an end that was taken out', '#p3-p6', 'Paragraph 3 was taken out on 5 March 2026. Why: The letter', ['p5', 'p6']],
    ['an end that was taken into another', '#p2-p4', 'its words went into paragraph 5', ['p2', 'p5']],
    [
      'what was in it',
      `?v=p2.${first(1)}-p7.${first(6)}#p2`,
      'Paragraphs 3, 4 have been taken out or put elsewhere',
      ['p2', 'p5', 'p6', 'p6a', 'p7'],
    ],
    [
      'what was put in',
      `?v=p2.${first(1)}-p7.${first(6)}#p2`,
      'Paragraph 6a has been put in since.',
      ['p2', 'p5', 'p6', 'p6a', 'p7'],
    ],
    [
      'words of its ends',
      `?v=p2.${first(1)}-p7.${first(6)}#p2`,
      'Paragraph 2 has changed',
      ['p2', 'p5', 'p6', 'p6a', 'p7'],
    ],
  ] as const) {
    test(what, async ({ page, edited }) => {
      await page.goto(`${edited}${address}`);
      await expect(strip(page)).toContainText(said);
      const at = (id: string) => page.locator(`#${id}.in-part`);
      for (const id of ids) await expect(at(id)).toHaveCount(1);
      expect(await page.locator('.in-part').count()).toBe(ids.length);
    });
  }

  test('nothing is left of it', async ({ page, edited }) => {
    await page.goto(`${edited}#p3-p3a`);
    await expect(page.locator('#p3')).toContainText('was taken out');
    await expect(page.locator('#p3')).toBeInViewport();
    await expect(strip(page)).toContainText('Nothing is left of the paragraphs that were linked.');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the link that is copied goes to the first paragraph', async ({ page, edited }) => {
    await page.goto(`${edited}?v=p5.abc-p7.def#p5`);
    await expect(page.locator('#p5')).toBeInViewport();
    await expect(page).toHaveURL(/#p5$/);
  });
});
