// The register of claims, narrowed without a reload.
import { COUNT, countOf } from '../editions/ordinary/facts.ts';
import { expect, type Page, test } from './test.ts';

const rows = (page: Page) => page.locator('.claims > li:visible');

test('by rating, kind, entity and what was known; in the address', async ({ page }) => {
  await page.goto('claims/');
  await expect(rows(page)).toHaveCount(COUNT.claims);
  await page.getByLabel('Rating').selectOption('overtaken');
  await expect(rows(page)).toHaveCount(countOf('rating', 'overtaken'));
  await expect(page.getByRole('status').filter({ hasText: 'claims' })).toHaveText(
    `${countOf('rating', 'overtaken')} of ${COUNT.claims} claims`,
  );
  await expect(page).toHaveURL(/rating=overtaken/);
  await page.locator('#as-then').check();
  await expect(page).toHaveURL(/as=then/);
  await expect(rows(page)).toHaveCount(0);
  await page.getByLabel('Rating').selectOption('');
  await page.getByLabel('Kind').selectOption('forecast');
  await page.locator('#as-now').check();
  await expect(rows(page)).toHaveCount(countOf('kind', 'forecast'));
});

test('each choice says how many claims it leaves', async ({ page }) => {
  await page.goto('claims/');
  await page.getByLabel('Kind').selectOption('forecast');
  const option = page.getByLabel('Rating').locator('option[value="came-true"]');
  const left = Number(/\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1]);
  await page.getByLabel('Rating').selectOption('came-true');
  await expect(rows(page)).toHaveCount(left);
  await expect(page.getByLabel('Rating').locator('option[value="opinion"]')).toBeDisabled();
});

test('the address narrows it', async ({ page }) => {
  await page.goto('claims/?entity=orla');
  const count = await rows(page).count();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(COUNT.claims);
  await expect(page.getByLabel('Speaks of')).toHaveValue('orla');
});

test('without a script all claims show, and no choice that does nothing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL('claims/', test.info().project.use.baseURL).href);
  await expect(rows(page)).toHaveCount(COUNT.claims);
  await expect(page.locator('claim-filter')).toBeHidden();
  await page.locator('#as-then').check();
  await expect(rows(page)).toHaveCount(COUNT.claims);
  await expect(page.getByText('Not yet known').filter({ visible: true })).toHaveCount(COUNT.later);
  await context.close();
});
