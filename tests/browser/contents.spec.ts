// The bar that says where the reader is opens the contents of the article, wherever that is.
import { violations } from './axe.ts';
import { ARTICLE, placesOfText } from './pages.ts';
import { expect, type Page, test } from './test.ts';

const bar = (page: Page) => page.getByRole('button', { name: /^¶ \d+ of 18$/ });
const contents = (page: Page) => page.getByRole('dialog', { name: 'Contents' });

async function openAt(page: Page, id: string): Promise<void> {
  await page.goto(`${ARTICLE}#${id}`);
  await expect(bar(page)).toHaveText(`¶ ${id.slice(1)} of 18`);
  await bar(page).click();
  await expect(contents(page)).toBeVisible();
}

for (const width of [360, 1360]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('it leads to the sections and to what follows the text', async ({ page }) => {
      await openAt(page, 'p9');
      const links = contents(page).getByRole('link');
      const names = await links.allTextContents();
      expect(names).toEqual(expect.arrayContaining(['What became known later', 'How its claims fared', 'Who is who']));
      for (const link of await links.all()) {
        const target = (await link.getAttribute('href')) as string;
        expect(await page.locator(target).count(), target).toBe(1);
      }
      await links.filter({ hasText: 'Who is who' }).click();
      await expect(contents(page)).toHaveCount(0);
      await expect(page.locator('.cast table')).toBeVisible();
      await expect(page.locator('.cast')).toBeInViewport();
    });

    test('it chooses the notes and the day in place, as at the head of the page', async ({ page }) => {
      await openAt(page, 'p9');
      const notes = contents(page).getByRole('group', { name: 'Notes' });
      await notes.getByRole('button', { name: 'All' }).click();
      await expect(page.locator('#notes-all')).toBeChecked();
      await expect(notes.getByRole('button', { name: 'All' })).toHaveAttribute('aria-pressed', 'true');
      await expect(notes.getByRole('button', { name: 'Key' })).toHaveAttribute('aria-pressed', 'false');
      await contents(page).getByRole('button', { name: '1 November 2024' }).click();
      await expect(page.locator('#as-then')).toBeChecked();
      await expect(page).toHaveURL(/notes=all.*as=then|as=then.*notes=all/);
      // The bar tells the day wherever the reader is.
      await expect(bar(page)).toHaveAttribute('data-as', '1 November 2024');
    });

    test('it follows one of those who have a card', async ({ page }) => {
      await openAt(page, 'p9');
      await contents(page).getByRole('combobox', { name: 'Follow' }).selectOption({ label: 'Guild of Skerry Pilots' });
      await contents(page).getByRole('button', { name: 'Follow' }).click();
      await expect(page.locator('.strip b')).toHaveText('Guild of Skerry Pilots');
      await expect(page.locator('.mention.followed').first()).toHaveAttribute('data-entity', 'guild');
    });

    test('it hands the paragraph to the system to be shared, with the page that shows as a preview', async ({
      page,
    }) => {
      await page.addInitScript(() => {
        // What systems with such an offer have; a browser without a window has none.
        const share = async (data: ShareData) => {
          document.documentElement.dataset.shared = JSON.stringify(data);
        };
        Object.defineProperty(navigator, 'share', { value: share, configurable: true });
      });
      await openAt(page, 'p9');
      await contents(page).getByRole('button', { name: 'Share ¶ 9' }).click();
      await expect(page.locator('html')).toHaveAttribute('data-shared', /two-flags\/p9\/\?/);
      await expect(page.locator('html')).toHaveAttribute('data-shared', /"title":"Two crews change their flag/);
      await expect(contents(page)).toHaveCount(0);
    });

    test('it copies the link of the paragraph, and cites it', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await openAt(page, 'p9');
      await contents(page).getByRole('button', { name: 'Copy link to ¶ 9' }).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/#p9$/);
      await bar(page).click();
      await contents(page).getByRole('button', { name: 'Cite ¶ 9' }).click();
      const cited = page.getByRole('dialog', { name: 'Cite paragraph 9' });
      await expect(cited.getByRole('textbox').first()).toHaveValue(/¶ 9|para\. 9/);
    });

    test('it is closed by Escape or by the bar, moves nothing, and axe finds nothing', async ({ page }) => {
      await openAt(page, 'p9');
      expect(await violations(page)).toEqual([]);
      const before = await placesOfText(page);
      await page.keyboard.press('Escape');
      await expect(contents(page)).toHaveCount(0);
      await expect(bar(page)).toBeFocused();
      expect(await placesOfText(page)).toEqual(before);
      await bar(page).press('Enter');
      await expect(contents(page)).toBeVisible();
      await expect(bar(page)).toHaveAttribute('aria-expanded', 'true');
      await bar(page).click();
      await expect(contents(page)).toHaveCount(0);
    });
  });
}

for (const width of [1152, 1200, 1280, 1360, 1440]) {
  for (const day of ['', '?as=then']) {
    test(`at ${width} px the bar${day ? ', with a day,' : ''} covers neither words nor numbers`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${ARTICLE}${day}#p12`);
      await expect(bar(page)).toHaveAttribute('data-as', day ? /\d/ : '');
      // Its two digits end where its box does; it is printed by the style, so that their own place cannot be asked for.
      const digits = await page
        .locator('#p12 .num')
        .evaluate(
          (number) => number.getBoundingClientRect().right - 1.1 * parseFloat(getComputedStyle(number).fontSize),
        );
      const { x, width: wide } = (await bar(page).boundingBox()) as { x: number; width: number };
      expect(x + wide).toBeLessThanOrEqual(digits);
      // Its words are not wider than it is.
      expect(await bar(page).evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    });
  }
}

test('on a phone the bar covers nothing at the end of the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(ARTICLE);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect
    .poll(async () => {
      const foot = await page.getByRole('contentinfo').getByRole('link').last().boundingBox();
      return (foot?.y ?? 0) + (foot?.height ?? 0);
    })
    .toBeLessThanOrEqual((await bar(page).boundingBox())?.y ?? 0);
});

test('on a phone of 390 × 800 px the first sentence is on the first screen once the line on reading is known', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(ARTICLE);
  await page.getByRole('button', { name: 'Got it' }).click();
  await expect(page.locator('.how')).toBeHidden();
  await page.reload();
  await expect(page.locator('.how')).toBeHidden();
  const end = await page.locator('#p1').evaluate((paragraph) => {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = /[.!?](?:\s|$)/.exec(node.textContent ?? '')?.index;
      if (at === undefined) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().bottom;
    }
    return Number.POSITIVE_INFINITY;
  });
  expect(end).toBeLessThan((await bar(page).boundingBox())?.y ?? 0);
});
