// Arriving by a link that was made for words which have changed since, or which are gone.
import { checkOf } from '../../src/addresses/range/check-of.ts';
import { FIRST, SECOND } from '../editions/edited/write-edited-content.ts';
import { test } from './edited-site.ts';
import { atRest } from './pages.ts';
import { expect, type Page } from './test.ts';

const [, second = '', third = '', , fifth = '', sixth = ''] = FIRST;
/** The version of a paragraph, or of some words of it, as links carry it. */
function versionOf(id: string, text: string, words?: string): string {
  const start = words === undefined ? 0 : text.indexOf(words);
  return `${id}.${checkOf(text)}${words === undefined ? '' : `.${start}.${start + words.length}`}`;
}
const linkTo = (article: string, id: string, text: string, words?: string) =>
  `${article}?v=${versionOf(id, text, words)}#${id}`;
/** The words that are lit because a link is to them. */
const lit = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('linked') ?? [])].map((range) => String(range)));
const notice = (page: Page) => page.getByRole('note', { name: 'This paragraph has changed' });

test('a paragraph as it was linked: nothing is said, nothing fetched', async ({ page, edited }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(linkTo(edited, 'p2', SECOND[1] as string));
  await atRest(page);
  await expect(page.locator('#p2')).toBeInViewport();
  await expect(notice(page)).toHaveCount(0);
  expect(fetched.filter((url) => url.endsWith('.json'))).toEqual([]);
});

test('words that stand as they were linked are lit alone', async ({ page, edited }) => {
  await page.goto(linkTo(edited, 'p2', SECOND[1] as string, 'rang the bell of the chapel'));
  await expect.poll(() => lit(page)).toEqual(['rang the bell of the chapel']);
  await expect(page.locator('#p2')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('a reworded paragraph says so and shows its former words, changes marked', async ({ page, edited }) => {
  await page.goto(linkTo(edited, 'p2', second));
  await expect(notice(page)).toContainText('Paragraph 2 has changed since the link to it was made. Until 5 March 2026');
  await expect(page.getByRole('status')).toContainText('has changed');
  expect(await notice(page).locator('del').allTextContents()).toEqual(['an hour', 'about forty']);
  expect(await notice(page).locator('ins').allTextContents()).toEqual(['two hours', 'nearly sixty']);
  await notice(page).getByRole('button', { name: 'Close' }).click();
  await expect(notice(page)).toHaveCount(0);
  await expect(page.locator('#p2 .num')).toBeFocused();
});

test.describe('words of a reworded paragraph', () => {
  for (const [what, id, text, words, said, left] of [
    ['that are the same are lit', 'p2', second, 'rang the bell', 'stand as they did', ['rang the bell']],
    ['of which some are left', 'p2', second, 'chapel for an hour', 'some have changed', ['chapel for ']],
    ['that are gone', 'p2', second, 'about forty', 'The words that were linked are gone. They were: about forty', []],
    ['that stand elsewhere now', 'p6', sixth, 'asked for his ferry back', 'now stand in ¶ 6a', []],
  ] as const) {
    test(what, async ({ page, edited }) => {
      await page.goto(linkTo(edited, id, text, words));
      await expect(notice(page)).toContainText(said);
      expect(await lit(page)).toEqual(left);
    });
  }
});

test('a version that nobody knows is said to be unknown', async ({ page, edited }) => {
  await page.goto(linkTo(edited, 'p2', 'words that never stood here'));
  await expect(page.getByRole('note')).toContainText('Nothing is kept of them');
});

test('a version of another paragraph than the one that is shown is not meant', async ({ page, edited }) => {
  await page.goto(`${edited}?v=${versionOf('p2', second)}#p5`);
  await atRest(page);
  await expect(page.locator('#p5')).toBeInViewport();
  await expect(notice(page)).toHaveCount(0);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'tombstones' : 'tombstones, without scripts', () => {
    test.use({ javaScriptEnabled });

    test('nobody sees them who did not come for them', async ({ page, edited }) => {
      await page.goto(`${edited}#p5`);
      await expect(page.getByText('was taken out')).toHaveCount(2);
      await expect(page.getByText('was taken out').filter({ visible: true })).toHaveCount(0);
    });

    test('a removed paragraph: what it was, since when it is gone, and why', async ({ page, edited }) => {
      await page.goto(linkTo(edited, 'p3', third));
      const stone = page.locator('#p3');
      await expect(stone).toBeInViewport();
      await expect(stone).toContainText('¶ 3 was taken out on 5 March 2026. Why: The letter was a rumour');
      await expect(stone).toContainText(third);
    });

    test('a merged paragraph leads to the one that took it in', async ({ page, edited }) => {
      await page.goto(`${edited}#p4`);
      await expect(page.locator('#p4')).toContainText('¶ 4 was taken out on 5 March 2026; its words went into ¶ 5.');
      await page.locator('#p4').getByRole('link', { name: '¶ 5' }).click();
      await expect(page.locator('#p5')).toBeInViewport();
      await expect(page.locator('#p5')).toContainText(fifth.slice(-20));
      await expect(page.locator('#p4')).toBeHidden();
    });
  });
}
