// The search page: three groups of results, filters, all of it in the address. Over 200 lines: one page, case by case.
import { ARTICLE, atRest } from './pages.ts';
import { field, rows, searchRequests, status } from './search-parts.ts';
import { expect, type Page, test } from './test.ts';

test('a spelling leads to the entity, to its paragraphs and to its claims', async ({ page }) => {
  await page.goto('search/');
  await field(page).fill('al-mahziri');
  await expect(status(page)).toHaveText(/^\d+ results/);
  await expect(rows(page, 'entities').first()).toContainText(/Leader.*Ilyas Al Mahzari.*\d+ mentions/);
  await expect(rows(page, 'paragraphs').first()).toContainText(/¶ \d+.*Two crews change their flag/);
  await expect(rows(page, 'paragraphs').locator('mark').first()).toHaveText(/Mahzari/);
  await expect(rows(page, 'claims').first()).toContainText(/[✓≠↺●○?◇] \w+/);
  const heading = page.getByRole('heading', { name: /^Paragraphs \d+$/ });
  await expect(heading).toBeVisible();
});

test('the whole way by keyboard', async ({ page }) => {
  await page.goto('search/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Mahzari');
  await expect(rows(page, 'paragraphs').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=Mahzari$/);
  await rows(page, 'paragraphs').first().getByRole('link').press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${ARTICLE}#p\\d+$`));
});

test('/ and Ctrl+K reach the field, and / can be typed in it', async ({ page }) => {
  await page.goto('search/');
  await expect(field(page)).toBeFocused();
  await field(page).blur();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('/');
  await expect(field(page)).toHaveValue('/');
  await field(page).blur();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('everything that is asked stands in the address, and goes back and forward step by step', async ({ page }) => {
  await page.goto('search/');
  await field(page).fill('Wardens');
  await expect(page).toHaveURL(/\/search\/\?q=Wardens$/);
  await page.getByRole('radio', { name: 'Leaders' }).check();
  await expect(page).toHaveURL(/\?q=Wardens&kind=leader$/);
  await page.locator('select[name="sort"]').selectOption('place');
  await expect(page).toHaveURL(/\?q=Wardens&kind=leader&sort=place$/);
  await expect(rows(page, 'paragraphs').first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\?q=Wardens&kind=leader$/);
  await expect(page.locator('select[name="sort"]')).toHaveValue('');
  await page.goBack();
  await expect(page).toHaveURL(/\?q=Wardens$/);
  await expect(page.getByRole('radio', { name: 'All' })).toBeChecked();
  await page.goForward();
  await expect(page.getByRole('radio', { name: 'Leaders' })).toBeChecked();
  await page.reload();
  await expect(field(page)).toHaveValue('Wardens');
  await expect(page.getByRole('radio', { name: 'Leaders' })).toBeChecked();
  await expect(rows(page, 'paragraphs').first()).toBeVisible();
});

test('an emptied field gives the list from A to Z back', async ({ page }) => {
  await page.goto('search/?q=Gannet');
  await expect(rows(page, 'paragraphs').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'A–Z' })).toBeHidden();
  await field(page).fill('');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(page.locator('.found .hit')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'A–Z' })).toBeVisible();
});

test('a kind can be looked through without a query, and says how much there is', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('radio', { name: /^Leaders \d+$/ }).check();
  await expect(page).toHaveURL(/\/search\/\?kind=leader$/);
  const labels = rows(page, 'entities').locator('.hit-label');
  await expect(labels.first()).toHaveText('Leader');
  await page
    .getByRole('button', { name: /^Show all/ })
    .first()
    .click();
  await expect(page.locator('.found a[href$="/entities/varrick/"]')).toBeVisible();
  expect(new Set(await labels.allTextContents())).toEqual(new Set(['Leader']));
});

test('entity, rating and article narrow what is found', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 800 });
  await page.goto('search/?entity=orla&rating=overtaken');
  await expect(rows(page, 'claims').first()).toBeVisible();
  expect(new Set(await rows(page, 'claims').locator('.hit-label').allTextContents())).toEqual(
    new Set(
      (await rows(page, 'claims').locator('.hit-label').allTextContents()).filter((text) => text.includes('Overtaken')),
    ),
  );
  await expect(page.locator('select[name="rating"]')).toHaveValue('overtaken');
  await expect(page.locator('select[name="entity"] option:checked')).toHaveText(/^Harbourmistress .*\(\d+\)$/);
  await page.locator('select[name="article"]').selectOption({ index: 1 });
  await expect(page).toHaveURL(/article=two-flags/);
  await expect(rows(page, 'claims').first()).toBeVisible();
});

test('then keeps back what was not yet known, and is remembered', async ({ page }) => {
  await page.goto('search/?q=Orla+dead');
  await expect(rows(page, 'claims').first()).toBeVisible();
  await expect(page.locator('.found')).not.toContainText('Not yet known');
  await page.goto('search/?q=Orla&as=then');
  await expect(rows(page, 'claims').filter({ hasText: 'Not yet known' }).first()).toBeVisible();
  await expect(page.locator('.found')).not.toContainText('dead');
  await expect(rows(page, 'entities').first().getByRole('link')).toHaveAttribute('href', /\?as=then$/);
  await page.goto(ARTICLE);
  await page.locator('#as-then').check();
  await page.goto('search/?q=Orla');
  await expect(page.locator('select[name="as"]')).toHaveValue('then');
  await expect(rows(page, 'claims').filter({ hasText: 'Not yet known' }).first()).toBeVisible();
});

test('a slip of the keyboard is set right, said, and can be undone', async ({ page }) => {
  await page.goto('search/?q=estermrk');
  await expect(status(page)).toContainText('Showing results for Estermark; search for estermrk instead.');
  await expect(rows(page, 'entities').first()).toContainText('Estermark');
  await status(page).getByRole('link', { name: 'estermrk' }).click();
  await expect(page).toHaveURL(/\?q=estermrk&literal=1$/);
  await expect(status(page)).toContainText('Nothing found for “estermrk”.');
  await status(page).getByRole('link', { name: 'allow other spellings' }).click();
  await expect(status(page)).toContainText('Showing results for');
  await page.goBack();
  await expect(status(page)).toContainText('Nothing found');
});

test('nothing found: says so, and offers names that are near and the kinds', async ({ page }) => {
  await page.goto('search/?q=zxqwvk');
  await expect(status(page)).toContainText('Nothing found for “zxqwvk”.');
  // No choice is offered that would leave nothing.
  await expect(page.locator('.kinds label').filter({ visible: true })).toHaveText(['All']);
  await expect(rows(page, 'paragraphs')).toHaveCount(0);
  await rows(page, 'browse').getByRole('link', { name: 'Leaders' }).click();
  await expect(page).toHaveURL(/\/entities\/#leader$/);
});

const BREAKS: [string, (page: Page) => Promise<unknown>][] = [
  ['missing', (page) => page.route(/\/pagefind\//, (route) => route.fulfill({ status: 404 }))],
  ['broken', (page) => page.route(/\/pagefind\//, (route) => route.fulfill({ status: 200, body: 'not what it was' }))],
];
for (const [how, spoil] of BREAKS) {
  test(`an index that is ${how}: says so, and names are still found`, async ({ page }) => {
    await spoil(page);
    await page.goto('search/?q=Mahzari');
    await expect(status(page)).toContainText('could not be loaded');
    await expect(rows(page, 'entities').first()).toContainText('Ilyas Al Mahzari');
    await expect(page.getByRole('heading', { name: 'A–Z' })).toBeVisible();
    await field(page).fill('mahzaxxi');
    await expect(page.getByRole('heading', { name: 'Did you mean' })).toBeVisible();
    await expect(rows(page, 'entities').first()).toContainText('Ilyas Al Mahzari');
    await expect(rows(page, 'browse').first()).toBeVisible();
  });
}

test('an index and names that are missing: says so, and gives the list from A to Z', async ({ page }) => {
  await page.route(/\/(pagefind\/|search\/[a-z])/, (route) => route.fulfill({ status: 404 }));
  await page.goto('search/?q=Mahzari');
  await expect(status(page)).toContainText('could not be loaded');
  await expect(page.getByRole('heading', { name: 'A–Z' })).toBeVisible();
  await expect(rows(page, 'browse').first()).toBeVisible();
});

test('on a slow network it says that it works, names come first, and late answers are dropped', async ({ page }) => {
  await page.route(/\/pagefind\//, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.goto('search/');
  await field(page).fill('Dunmore');
  await expect(status(page)).toHaveText('Searching …');
  await expect(rows(page, 'entities').first()).toContainText('Dunmore');
  await expect(rows(page, 'paragraphs')).toHaveCount(0);
  await field(page).fill('Gannet Pier');
  await expect(rows(page, 'paragraphs').first()).toContainText('Gannet');
  await expect(field(page)).toHaveValue('Gannet Pier');
  await expect(rows(page, 'entities').filter({ hasText: 'Dunmore' })).toHaveCount(0);
});

for (const query of [
  '<img src=x onerror="window.hit=1"> Mahzari',
  '"><script>window.hit=1</script>',
  "';window.hit=1;//",
]) {
  test(`markup in a query does nothing: ${query}`, async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(`search/?q=${encodeURIComponent(query)}&kind=${encodeURIComponent(query)}`);
    await expect(status(page)).toHaveText(/result|Nothing/);
    await expect(field(page)).toHaveValue(query);
    await field(page).fill(`${query} `);
    await expect(status(page)).toHaveText(/result|Nothing/);
    await expect(page.locator('main :is(img, script:not([src]))')).toHaveCount(0);
    expect(await page.evaluate('window.hit')).toBeUndefined();
    expect(requests.filter((path) => path.endsWith('/x'))).toEqual([]);
  });
}

test('10,000 characters are taken, and the address stays short', async ({ page }) => {
  await page.goto('search/');
  await field(page).fill(`Gannet ${'پاکستان '.repeat(1250)}`);
  await expect(status(page)).toHaveText(/result|Nothing/);
  await expect(page).toHaveURL(/q=Gannet/);
  expect(page.url().length).toBeLessThan(2500);
  await page.reload();
  await expect(status(page)).toHaveText(/result|Nothing/);
});

test('nothing of the index is loaded before the reader turns to the field', async ({ page }) => {
  const requests = searchRequests(page);
  await page.goto(ARTICLE);
  await atRest(page);
  expect(requests).toEqual([]);
});
