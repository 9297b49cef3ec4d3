// Two articles of different days share records: the page of an entity lets its reader choose the day.
import { builtFolderOf } from '../editions/editions.ts';
import { startServer } from '../fixtures/start-server.ts';
import { test as base, expect, type Page } from './test.ts';

const test = base.extend<object, { twoDays: string }>({
  twoDays: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
    async ({}, use) => {
      const { address, server } = await startServer('serve', ['--port', '4490', '--dir', builtFolderOf('two-days')]);
      await use(address);
      server.kill();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

const FIRE = 'coal fire';
const LAMP = 'oil lamp';
const LENS = 'great lens';
/** Sentences of the articles of 1794 and 1804. */
const KEEPER = 'wants a second keeper';
const MILES = 'is seen at sixteen miles';
const facts = (page: Page) => page.locator('.facts li:visible time');

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts });

    test('a day shows what was known on it, and today shows all', async ({ page, twoDays }) => {
      await page.goto(`${twoDays}entities/hook-point/`);
      const main = page.locator('main');
      for (const words of [FIRE, LAMP, LENS, KEEPER, MILES]) await expect(main.getByText(words)).toBeVisible();
      await page.getByLabel('10 March 1794').check();
      await expect(main.getByText(FIRE)).toBeVisible();
      await expect(main.getByText(LAMP)).toBeHidden();
      await expect(main.getByText(KEEPER)).toBeVisible();
      await expect(main.getByText(MILES)).toBeHidden();
      await expect(main.getByRole('heading', { name: 'The lease is given back' })).toBeHidden();
      await expect(facts(page)).toHaveCount(0);
      await expect(page.getByRole('heading', { name: 'What became known later' })).toBeHidden();
      await page.getByLabel('10 March 1804').check();
      await expect(main.getByText(FIRE)).toBeHidden();
      await expect(main.getByText(LAMP)).toBeVisible();
      await expect(main.getByText(LENS)).toBeHidden();
      for (const words of [KEEPER, MILES]) await expect(main.getByText(words)).toBeVisible();
      await expect(facts(page)).toHaveText(['May 1801']);
      await expect(page.getByRole('heading', { name: 'What became known' })).toHaveText([
        'What became known by 10 March 1804',
      ]);
      await page.emulateMedia({ media: 'print' });
      await expect(facts(page)).toHaveText(['May 1801']);
    });
  });
}

test('whoever reads articles as known then finds the day of the last on the page of an entity', async ({
  page,
  twoDays,
}) => {
  await page.goto(`${twoDays}articles/letter-of-1794/`);
  await page.locator('#as-then').check();
  await page.goto(`${twoDays}articles/letter-of-1804/`);
  await expect(page.locator('#as-then')).toBeChecked();
  await page.goto(`${twoDays}entities/hook-point/`);
  await expect(page.getByLabel('10 March 1804')).toBeChecked();
  // A day that is chosen here is “then” elsewhere, and the one on the next page that has several.
  await page.getByLabel('10 March 1794').check();
  await page.goto(`${twoDays}entities/board/`);
  await expect(page.getByLabel('10 March 1794')).toBeChecked();
  await page.goto(`${twoDays}articles/letter-of-1804/`);
  await expect(page.locator('#as-then')).toBeChecked();
  await page.locator('#as-now').check();
  await page.goto(`${twoDays}entities/board/`);
  await expect(page.locator('#as-now')).toBeChecked();
});

for (const [asked, chosen] of [
  ['1804-03-10', 'as-2'],
  ['1802', 'as-1'],
  ['1700', 'as-1'],
  ['then', 'as-1'],
  ['soon', 'as-now'],
]) {
  test(`an address with as=${asked} shows no more than was known then`, async ({ page, twoDays }) => {
    await page.goto(`${twoDays}entities/hook-point/?as=${asked}`);
    await expect(page.locator(`#${chosen}`)).toBeChecked();
  });
}

test('no heading stands over what was not known then', async ({ page, twoDays }) => {
  await page.goto(`${twoDays}entities/county/`);
  const headings = page.locator('main').getByRole('heading', { name: /^(In short|Relations)$/ });
  await expect(headings).toHaveCount(2);
  await page.locator('#as-then').check();
  await expect(headings).toHaveCount(0);
  await page.goto(`${twoDays}entities/board/`);
  await expect(headings).toHaveCount(2);
});

test('a search from an article, and on the search page after it, is answered as known on its day', async ({
  page,
  twoDays,
}) => {
  await page.goto(`${twoDays}articles/letter-of-1804/?as=then`);
  await page.keyboard.press('/');
  await page.keyboard.type('what is Hook Point');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(LAMP)).toBeVisible();
  await expect(dialog.getByText(LENS)).toHaveCount(0);
  await dialog.getByRole('option', { name: 'All results' }).click();
  await expect(page).toHaveURL(/as=then/);
  await expect(page.locator('.found').getByText(LAMP)).toBeVisible();
  await expect(page.locator('.found').getByText(LENS)).toHaveCount(0);
});

test('as known then, a card keeps what its article knew', async ({ page, twoDays }) => {
  await page.goto(`${twoDays}articles/letter-of-1804/?as=then`);
  await page.locator('.prose a.mention[data-entity="hook-point"]').first().click();
  const card = page.locator('#card-hook-point');
  await expect(card).toContainText('The fire was put out', { useInnerText: true });
  await expect(card).not.toContainText('A lens came', { useInnerText: true });
});

test('a search is narrowed by section, series and tag, each with what it would leave', async ({ page, twoDays }) => {
  await page.goto(`${twoDays}search/?q=keeper`);
  const choice = (name: string) => page.locator(`select[name="${name}"] option`);
  const rows = page.locator('.found .hit-label small');
  await expect(choice('section')).toHaveText(['any', /^Letters \(\d+\)$/]);
  await expect(choice('series')).toHaveText(['any', /^The lease of the tower \(\d+\)$/]);
  // Written in two ways: one tag.
  await expect(choice('tag')).toHaveText(['any', /^Lamps \(\d+\)$/, /^pay \(\d+\)$/]);
  await page.getByLabel('Tag').selectOption('pay');
  await expect(page).toHaveURL(/\?q=keeper&tag=pay$/);
  await expect(rows.filter({ hasText: 'The lease is given back' })).toHaveCount(0);
  // Answers of the records are of no article.
  const left = await page.locator('.found section:not([aria-labelledby="found-answers"]) .hit').count();
  await expect(choice('tag').last()).toHaveText(`pay (${left})`);
  // The other choices stay in sight.
  await expect(choice('tag').nth(1)).toBeEnabled();
  await page.goto(`${twoDays}search/?tag=pay`);
  await expect(page.getByLabel('Tag')).toHaveValue('pay');
  await expect(page.locator('.found .hit').first()).toBeVisible();
});
