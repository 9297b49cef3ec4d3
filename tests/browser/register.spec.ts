// The register of claims and the list of works, narrowed without a reload.
import { COUNT, countOf } from '../editions/ordinary/facts.ts';
import { expect, type Page, test } from './test.ts';

const rows = (page: Page) => page.locator('.claims > li:visible');

const rating = (page: Page, value: string) => page.locator(`row-filter input[value="${value}"]`);

test('by rating, kind, entity and what was known; in the address', async ({ page }) => {
  await page.goto('claims/');
  await expect(rows(page)).toHaveCount(COUNT.claims);
  await rating(page, 'overtaken').check();
  await expect(rows(page)).toHaveCount(countOf('rating', 'overtaken'));
  await expect(page.getByRole('status').filter({ hasText: 'claims' })).toHaveText(
    `${countOf('rating', 'overtaken')} of ${COUNT.claims} claims`,
  );
  await expect(page).toHaveURL(/rating=overtaken/);
  await page.locator('#as-then').check();
  await expect(page).toHaveURL(/as=then/);
  await expect(rows(page)).toHaveCount(0);
  await rating(page, 'overtaken').uncheck();
  await page.getByLabel('Kind').selectOption('forecast');
  await page.locator('#as-now').check();
  await expect(rows(page)).toHaveCount(countOf('kind', 'forecast'));
});

test('by several ratings at once, which the address keeps', async ({ page }) => {
  const both = countOf('rating', 'overtaken') + countOf('rating', 'disputed');
  await page.goto('claims/?rating=overtaken');
  await expect(rating(page, 'overtaken')).toBeChecked();
  await rating(page, 'disputed').check();
  await expect(rows(page)).toHaveCount(both);
  await page.reload();
  await expect(rows(page)).toHaveCount(both);
  await expect(rating(page, 'disputed')).toBeChecked();
  await rating(page, 'overtaken').uncheck();
  await expect(rows(page)).toHaveCount(countOf('rating', 'disputed'));
});

test('a choice that leaves nothing keeps the focus while it has it', async ({ page }) => {
  await page.goto('claims/?as=then&rating=overtaken');
  await expect(rows(page)).toHaveCount(0);
  await rating(page, 'overtaken').focus();
  await page.keyboard.press('Space');
  await expect(rows(page)).toHaveCount(COUNT.claims);
  await expect(rating(page, 'overtaken')).toBeFocused();
});

test('each choice says how many claims it leaves', async ({ page }) => {
  await page.goto('claims/');
  await page.getByLabel('Kind').selectOption('forecast');
  const label = page.locator('.chips label', { has: page.locator('input[value="came-true"]') });
  const left = Number(/\((\d+)\)/.exec((await label.textContent()) ?? '')?.[1]);
  await rating(page, 'came-true').check();
  await expect(rows(page)).toHaveCount(left);
  await expect(rating(page, 'opinion')).toBeDisabled();
});

test('the address narrows it', async ({ page }) => {
  await page.goto('claims/?entity=orla');
  const count = await rows(page).count();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(COUNT.claims);
  await expect(page.getByLabel('Speaks of')).toHaveValue('orla');
});

test('the works are narrowed by weight and kind', async ({ page }) => {
  await page.goto('works/');
  const works = page.locator('.bibliography > li');
  const all = await works.count();
  const left = await works.and(page.locator('[data-weight="A"]')).count();
  expect(left).toBeLessThan(all);
  await page.locator('row-filter input[value="A"]').check();
  await expect(works.filter({ visible: true })).toHaveCount(left);
  await expect(page.getByRole('status').filter({ hasText: 'works' })).toHaveText(`${left} of ${all} works`);
  await expect(page).toHaveURL(/\?weight=A$/);
  const papers = await works.and(page.locator('[data-weight="A"][data-kind="research"]')).count();
  expect(papers).toBeLessThan(left);
  await page.getByRole('checkbox', { name: 'research and reference' }).check();
  await expect(works.filter({ visible: true })).toHaveCount(papers);
});

test('without a script all claims show, and no choice that does nothing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL('claims/', test.info().project.use.baseURL).href);
  await expect(rows(page)).toHaveCount(COUNT.claims);
  await expect(page.locator('row-filter')).toBeHidden();
  await page.locator('#as-then').check();
  await expect(rows(page)).toHaveCount(COUNT.claims);
  await expect(page.getByText('Not yet known').filter({ visible: true })).toHaveCount(COUNT.later);
  await context.close();
});
