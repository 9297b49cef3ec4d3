// The search dialog, on every page: a combobox with groups, and what it remembers. Over 200 lines: one dialog, case
// by case.
import { violations } from './axe.ts';
import { ARTICLE, atRest } from './pages.ts';
import { combobox, dialog, openDialog, options, optionsOf, searchRequests } from './search-parts.ts';
import { expect, test } from './test.ts';

for (const [way, open] of [
  ['/', '/'],
  ['Ctrl+K', 'Control+k'],
  ['Cmd+K', 'Meta+k'],
] as const) {
  test(`${way} opens it, Escape closes it, and the focus goes back`, async ({ page }) => {
    await page.goto(`${ARTICLE}#p3`);
    await page.locator('#p3 .num').focus();
    await page.keyboard.press(open);
    await expect(combobox(page)).toBeFocused();
    await expect(combobox(page)).toHaveValue('');
    await combobox(page).fill('x');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(page.locator('#p3 .num')).toBeFocused();
  });
}

test('the link in the head opens it; a press beside it or on Close closes it', async ({ page }) => {
  await page.goto('entities/guild/');
  await page.getByRole('link', { name: 'Search' }).click();
  await expect(combobox(page)).toBeFocused();
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(dialog(page)).toBeHidden();
  await page.getByRole('link', { name: 'Search' }).click();
  await expect(combobox(page)).toBeFocused();
  await page.mouse.click(5, 400);
  await expect(dialog(page)).toBeHidden();
});

test('/ is text where text is typed, Ctrl+K is not', async ({ page }) => {
  await page.goto('about/');
  await page.evaluate(() => document.querySelector('main')?.prepend(document.createElement('textarea')));
  await page.locator('textarea').focus();
  await page.keyboard.press('/');
  await expect(page.locator('textarea')).toHaveValue('/');
  await page.keyboard.press('Control+k');
  await expect(combobox(page)).toBeFocused();
});

test('nothing is loaded before it opens; names are there before the index', async ({ page }) => {
  const requests = searchRequests(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/pagefind\//, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(ARTICLE);
  await atRest(page);
  expect(requests).toEqual([]);
  await openDialog(page);
  await combobox(page).fill('mahza');
  await expect(optionsOf(page, 'Who and what').first()).toContainText('Ilyas Al Mahzari');
  await expect(optionsOf(page, 'Paragraphs')).toHaveCount(0);
  release();
  await expect(optionsOf(page, 'Paragraphs').first()).toContainText('¶');
  expect(requests.length).toBeGreaterThan(1);
});

test('a key in it has nothing of the article under it judged anew', async ({ page, browser }) => {
  // With its faces on: when they are put on, all is judged anew.
  await page.goto(ARTICLE);
  await atRest(page);
  await expect(page.locator('html')).toHaveAttribute('data-font', '1');
  await openDialog(page);
  await page.keyboard.type('or');
  await expect(optionsOf(page, 'Who and what').first()).toBeVisible();
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await page.keyboard.type('la');
  await expect(optionsOf(page, 'Paragraphs').first()).toBeVisible();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as {
    traceEvents: { name: string; args: { elementCount?: number } }[];
  };
  const styled = traceEvents.flatMap(({ name, args }) => (name === 'UpdateLayoutTree' ? (args.elementCount ?? 0) : []));
  const options = await dialog(page).locator('*').count();
  expect(styled.length).toBeGreaterThan(0);
  expect(Math.max(...styled)).toBeLessThan(2 * options);
});

test('who has scrolled and types on sees what is found from its beginning', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 400 });
  await page.goto(ARTICLE);
  await openDialog(page);
  await page.keyboard.type('orl');
  await expect(optionsOf(page, 'Paragraphs').first()).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).first()).not.toBeInViewport();
  await page.keyboard.type('a');
  await expect(optionsOf(page, 'Who and what').first()).toBeInViewport();
});

test('what is typed while its script is on its way is not lost', async ({ page }) => {
  await page.goto(ARTICLE);
  await atRest(page);
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.keyboard.press('/');
  await page.keyboard.type('orla');
  await expect(combobox(page)).toHaveValue('orla');
});

test('arrows, Home and End move the active option, the focus stays, Enter opens', async ({ page }) => {
  await page.goto('about/');
  await openDialog(page);
  await page.keyboard.type('dunmore');
  await expect(optionsOf(page, 'Paragraphs').first()).toBeVisible();
  const active = () => dialog(page).locator('[aria-selected="true"]');
  const activeIs = async (index: number) => {
    const option = options(page).nth(index);
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await expect(active()).toHaveCount(1);
    await expect(combobox(page)).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) as string);
    await expect(combobox(page)).toBeFocused();
  };
  await expect(active()).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await activeIs(0);
  await page.keyboard.press('ArrowDown');
  await activeIs(1);
  await page.keyboard.press('End');
  await activeIs(-1);
  await page.keyboard.press('ArrowDown');
  await expect(active()).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  await activeIs(-1);
  await page.keyboard.press('Home');
  await activeIs(0);
  await expect(options(page).first()).toContainText('Dunmore');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/entities\/dunmore\/$/);
});

test('Enter without an active option leads to the search page', async ({ page }) => {
  await page.goto(ARTICLE);
  await openDialog(page);
  await page.keyboard.type('gannet pier');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=gannet\+pier$/);
  await expect(page.locator('.found .hit').first()).toBeVisible();
});

test('recent searches are kept on the device, asked again, and cleared', async ({ page }) => {
  await page.goto('about/');
  await openDialog(page);
  await expect(dialog(page).getByRole('button', { name: 'Clear recent searches' })).toBeHidden();
  await page.keyboard.type('gannet pier');
  await expect(optionsOf(page, 'Paragraphs').first()).toBeVisible();
  await optionsOf(page, 'Paragraphs').first().click();
  await page.waitForURL(/#p/);
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  await openDialog(page);
  await expect(optionsOf(page, 'Recent')).toHaveText(['gannet pier']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(combobox(page)).toHaveValue('gannet pier');
  await expect(optionsOf(page, 'Paragraphs').first()).toBeVisible();
  await combobox(page).fill('');
  await dialog(page).getByRole('button', { name: 'Clear recent searches' }).click();
  await expect(optionsOf(page, 'Recent')).toHaveCount(0);
  await expect(combobox(page)).toBeFocused();
  await page.reload();
  await openDialog(page);
  await expect(optionsOf(page, 'Recent')).toHaveCount(0);
  await expect(optionsOf(page, 'Browse').first()).toBeVisible();
});

test('it says in few words what was found', async ({ page }) => {
  await page.goto('about/');
  await openDialog(page);
  await page.keyboard.type('zxqwvk');
  await expect(dialog(page).getByRole('status')).toHaveText('Nothing found for “zxqwvk”.');
  await combobox(page).fill('Gannet');
  await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ results?\.$/);
});

test('a correction can be undone in place', async ({ page }) => {
  await page.goto('about/');
  await openDialog(page);
  await page.keyboard.type('estermrk');
  await dialog(page).getByRole('link', { name: 'estermrk' }).click();
  await expect(dialog(page)).toContainText('Nothing found for “estermrk”.');
  await expect(page).toHaveURL(/\/about\/$/);
  await expect(combobox(page)).toBeFocused();
});

for (const [width, height, colorScheme] of [
  [320, 256, 'light'],
  [360, 740, 'dark'],
  [1360, 800, 'light'],
] as const) {
  test(`at ${width} × ${height} px, ${colorScheme}: nothing is cut off, axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await page.goto('about/');
    await openDialog(page);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type('Orla');
    await expect(optionsOf(page, 'Paragraphs').first()).toBeAttached();
    expect(await violations(page)).toEqual([]);
    const beyond = await dialog(page).evaluate(
      (node) =>
        [...node.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1).length,
    );
    expect(beyond).toBe(0);
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toBeInViewport();
    await expect(combobox(page)).toBeInViewport();
  });
}
