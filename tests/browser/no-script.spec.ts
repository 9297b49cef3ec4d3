// Reading needs no JavaScript: links lead where the scripts would show, and the layers work by style alone.
import { COUNT } from '../editions/ordinary/facts.ts';
import { ARTICLE, cardOf, mentionOf, noteOf, visible } from './pages.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('a mention leads to the page of its entity', async ({ page }) => {
  await page.goto(ARTICLE);
  await expect(cardOf(page, 'league')).toBeHidden();
  await mentionOf(page, 'league', 'p1').click();
  await expect(page).toHaveURL(/\/entities\/league\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tide League');
});

test('the page of an entity leads back to the paragraph', async ({ page }) => {
  await page.goto('entities/league/');
  await page.getByRole('link', { name: '¶ 9' }).click();
  await expect(page).toHaveURL(/\/articles\/two-flags\/#p9$/);
  await expect(page.locator('#p9')).toBeInViewport();
});

for (const width of [390, 1360]) {
  test(`a noteref leads to its note, and the note back, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(ARTICLE);
    const noteref = visible(page, 'a.ref').nth(4);
    const href = (await noteref.getAttribute('href')) as string;
    await noteref.click();
    expect(page.url()).toContain(href);
    const note = await noteOf(page, noteref);
    await expect(note).toBeInViewport();
    await note.locator('a.back').click();
    await expect(noteref).toBeInViewport();
    await expect(page).toHaveURL(new RegExp(`#${await noteref.getAttribute('id')}$`));
  });
}

for (const [list, address] of [
  ['.bibliography > li', 'works/'],
  ['.claims > li', 'claims/'],
  ['.figures section ~ section', `${ARTICLE}context/`],
] as const) {
  test(`${list} keeps its height where no script says that the page is painted`, async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 800 });
    await page.goto(address);
    await expect(page.locator(list).last()).toHaveCSS('content-visibility', 'visible');
  });
}

test('the layers of notes change what is seen', async ({ page }) => {
  await page.goto(ARTICLE);
  const key = await visible(page, 'a.ref').count();
  expect(key).toBe(COUNT.keyNotes);
  await page.locator('#notes-all').check();
  await expect(visible(page, 'a.ref')).toHaveCount(COUNT.notes);
  await expect(visible(page, '.note')).toHaveCount(COUNT.notes);
  await page.locator('#notes-none').check();
  await expect(visible(page, 'a.ref')).toHaveCount(0);
  await expect(visible(page, '.note')).toHaveCount(0);
  await page.locator('#notes-key').check();
  await expect(visible(page, 'a.ref')).toHaveCount(key);
});

test('then hides what became known later, now shows it again', async ({ page }) => {
  await page.goto(ARTICLE);
  const now = await visible(page, '.note').count();
  await page.locator('#as-then').check();
  const then = await visible(page, '.note').count();
  expect(then).toBeLessThan(now);
  await expect(page.locator('.later:not(.claim)').filter({ visible: true })).toHaveCount(0);
  await page.locator('#as-now').check();
  await expect(visible(page, '.note')).toHaveCount(now);
});

test('the search page says so and lists everyone from A to Z', async ({ page }) => {
  await page.goto('search/');
  // Playwright's search by text leaves noscript out.
  await expect(page.locator('main noscript p')).toBeVisible();
  await expect(page.locator('main noscript p')).toContainText('needs JavaScript');
  await expect(page.locator('#q')).toBeHidden();
  const names = await page.locator('main .entities .name a').filter({ visible: true }).allTextContents();
  expect(names).toHaveLength(COUNT.entities);
  const sortKeys = names.map((name) => name.replace(/^The /, ''));
  expect(sortKeys).toEqual([...sortKeys].sort(new Intl.Collator('en').compare));
  await page.getByRole('link', { name: 'Ilyas Al Mahzari' }).click();
  await expect(page).toHaveURL(/\/entities\/mahzari\/$/);
});
