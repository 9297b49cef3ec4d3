// What is folded is found by links to words (in Chromium by the same way as by its own search), and unfolds.
import { ARTICLE, cardOf } from './pages.ts';
import { expect, type Page, test } from './test.ts';

/** The first words of an element that stand nowhere else in the page, as a text directive has them. */
const wordsOf = (page: Page, selector: string): Promise<[words: string, at: number]> =>
  page.evaluate((chosen) => {
    const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    const all = plain(document.body.textContent);
    const found = [...document.querySelectorAll(chosen)].flatMap((one, index): [string, number][] => {
      const words = plain(one.firstChild?.textContent).split(' ').slice(0, 6).join(' ').replace(/\W+$/, '');
      return words.split(' ').length > 4 && all.split(words).length === 2 ? [[words, index]] : [];
    });
    return found[0] as [string, number];
  }, selector);

/** Opens the article anew by a link to words. */
async function openAt(page: Page, words: string, query = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${ARTICLE}${query}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`);
}

for (const width of [390, 1360]) {
  test(`words of a card, of a quiet note and of the rest of a note are found: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(ARTICLE);
    const [ofCard, card] = await wordsOf(page, '.card > .name + p');
    const id = await page.locator('.card').nth(card).getAttribute('id');
    const quiet = '.note:not(.key) > .more > p';
    const [ofNote, note] = await wordsOf(page, quiet);
    const rest = page.locator(quiet).nth(note);
    await expect(rest).toBeHidden();

    await openAt(page, ofCard);
    await expect(cardOf(page, (id ?? '').slice('card-'.length))).toBeVisible();
    // What a pointer does that only lies there does not close it.
    await page.mouse.move(2, 200);
    await page.mouse.move(4, 300);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    await expect(cardOf(page, (id ?? '').slice('card-'.length))).toBeVisible();

    await openAt(page, ofNote);
    const found = page.locator('.note', { hasText: ofNote });
    await expect(found.locator('.more > p').first()).toBeInViewport();
    await expect(found).toHaveClass(/\bkey\b/);

    // Whoever wants the text alone is shown nothing else.
    await openAt(page, ofNote, '?notes=none');
    await expect(page.locator('html')).toHaveAttribute('data-ready', '');
    await expect(found.locator('.more > p').first()).toBeHidden();
  });
}

test('only once somebody may search is anything marked as folded', async ({ page }) => {
  await page.goto(ARTICLE);
  await expect(page.locator('[hidden="until-found"]')).toHaveCount(0);
  // As when the browser's own search takes the focus.
  await page.evaluate(() => dispatchEvent(new Event('blur')));
  await expect(page.locator('.card[hidden="until-found"]')).not.toHaveCount(0);
});

test('the address of a card opens it, that of a quiet note shows the note until another is gone to', async ({
  page,
}) => {
  await page.goto(`${ARTICLE}#card-varrick`);
  await expect(cardOf(page, 'varrick')).toBeVisible();
  const id = (await page.locator('.note:not(.key) > [id]').first().getAttribute('id')) as string;
  const note = page.locator('.note', { has: page.locator(`#${id}`) });
  await page.goto(`${ARTICLE}#${id}`);
  await expect(note.locator('.more')).toBeVisible();
  await page.evaluate(() => {
    location.hash = 'p1';
  });
  await expect(note).toBeHidden();
});
