// Links that were made with other tools, or damaged on their way, and versions.
import { FIRST } from '../editions/edited/write-edited-content.ts';
import { test } from './edited-site.ts';
import { atRest } from './pages.ts';
import { expect, type Page } from './test.ts';

const lit = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('linked') ?? [])].map((range) => String(range)));
const strip = (page: Page) => page.getByRole('note', { name: 'What was linked' });

test.describe('a link of another tool lands at the paragraph', () => {
  for (const [what, address, id, words] of [
    ['a quote', '?quote=too+narrow+for+carts', 'p7', ['too narrow for carts']],
    ['a quote over paragraphs', '?quote=came+for+them.+The+council+met', 'p5', ['came for them.', 'The council met']],
    ['Hypothesis', '#annotations:query:asked%20for%20his%20ferry', 'p6a', ['asked for his ferry']],
    ['Hypothesis, a quote', '#annotations:query:quote:%22asked%20for%20his%20ferry%22', 'p6a', ['asked for his ferry']],
    ['former words', '?quote=rang+the+bell+of+the+chapel+for+an+hour', 'p2', ['rang the bell of the chapel for ']],
    [
      'former words of a text fragment',
      '#:~:text=rang%20the%20bell,an%20hour',
      'p2',
      ['rang the bell of the chapel for '],
    ],
    [
      'words of a paragraph that another took in',
      '?quote=wide+bridge+fell+at+dawn',
      'p5',
      ['wide bridge fell at dawn'],
    ],
    [
      'nearly the same words',
      '?quote=the+old+bridge+stands+and+is+still+too+narrow+for+carts',
      'p7',
      ['The old bridge still stands, and is still too narrow for carts'],
    ],
  ] as const) {
    test(what, async ({ page, edited }) => {
      await page.goto(`${edited}${address}`);
      await expect.poll(() => lit(page)).toEqual(words);
      await expect(page.locator(`#${id}`)).toBeInViewport();
    });
  }

  test('it says that the words are former ones', async ({ page, edited }) => {
    await page.goto(`${edited}#:~:text=about%20forty%20families`);
    await expect(strip(page)).toContainText('stood here until the article was changed on 5 March 2026');
    await expect(page.locator('#p2')).toBeInViewport();
  });

  test('words of a paragraph that is gone lead to what is told of it', async ({ page, edited }) => {
    await page.goto(`${edited}?quote=${encodeURIComponent((FIRST[2] as string).slice(10, 60))}`);
    await expect(page.locator('#p3')).toBeInViewport();
    await expect(page.locator('#p3')).toContainText('The letter was a rumour');
  });

  test('words that the browser finds are left to it', async ({ page, edited }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(`${edited}#:~:text=asked%20for%20his%20ferry`);
    await atRest(page);
    await expect(page.locator('#p6a')).toBeInViewport();
    expect(fetched.filter((url) => url.endsWith('.json'))).toEqual([]);
  });

  test('words that stood nowhere are said to be lost', async ({ page, edited }) => {
    await page.goto(`${edited}?quote=nothing+of+that+sort+was+ever+said`);
    await expect(strip(page)).toContainText('stand in no paragraph of this article');
    expect(await lit(page)).toEqual([]);
  });
});

test.describe('a damaged address lands', () => {
  for (const [what, address, id] of [
    ['fragment lost', '?v=p6.13mnx2z', 'p6'],
    ['capitals', '#P6', 'p6'],
    ['a full stop behind it', '#p6.', 'p6'],
    ['a bracket behind it', '#p6)', 'p6'],
    ['encoded', '#%2570%36', 'p6'],
    ['encoded into the query', '?v=p6.13mnx2z%23p6', 'p6'],
    ['counters behind it', '#p6?utm_source=mail', 'p6'],
    ['the number sign encoded into the path', '%23p6', 'p6'],
    ['a bracket and a full stop in the path', ').#p6', 'p6'],
    ['a note in capitals', '#NOTE-two-bridges', 'note-two-bridges'],
  ] as const) {
    test(what, async ({ page, edited }) => {
      await page.goto(`${edited}${address}`);
      await expect(page).toHaveURL(new RegExp(`#${id}$`));
      await expect(page.locator(`#${id}`)).toBeInViewport();
    });
  }

  test('a number that was never given is said to be none', async ({ page, edited }) => {
    await page.goto(`${edited}#p99`);
    await expect(page.getByRole('status')).toHaveText('The article never had a paragraph 99.');
  });
});

test.describe('a version', () => {
  test.use({ javaScriptEnabled: false });

  test('is reached from the changes, reads as it did, and is compared', async ({ page, edited }) => {
    await page.goto(`${edited}changes/`);
    await page.getByRole('link', { name: '10 January 2026', exact: true }).click();
    await expect(page).toHaveURL(/\/v\/2026-01-10\/$/);
    for (const [at, id] of ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'].entries()) {
      await expect(page.locator(`#${id}`)).toHaveText(FIRST[at] as string);
    }
    await expect(page.getByText('version of 10 January 2026, http')).toBeVisible();
    await page.getByRole('link', { name: 'what it says now' }).click();
    await expect(page.locator('section').filter({ hasText: '¶ 2' }).locator('del')).toHaveText([
      'an hour',
      'about forty',
    ]);
    await expect(page.locator('section').filter({ hasText: '¶ 3' })).toContainText('taken out');
  });

  test('is narrow enough for a phone', async ({ page, edited }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${edited}v/2026-01-10/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
