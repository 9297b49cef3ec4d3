// On a phone the back gesture closes a sheet, and a sheet leaves nothing behind in the history.
import { ARTICLE, cardOf, mentionOf, placesOfText, visible } from './pages.ts';
import { expect, type Page, test } from './test.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

const sheets = (page: Page) => page.locator(':is(.card, .note):popover-open');
/** How many steps lie behind this page. */
const steps = (page: Page) => page.evaluate(() => history.length);
const settled = (page: Page) => expect.poll(() => page.evaluate(() => history.state?.sheet ?? false)).toBe(false);

test.beforeEach(async ({ page }) => {
  await page.goto('about/');
  await page.goto(ARTICLE);
});

for (const what of ['card', 'note'] as const) {
  const open = async (page: Page) => {
    const mark = what === 'card' ? mentionOf(page, 'guild', 'p7') : visible(page, 'a.ref').nth(12);
    await mark.scrollIntoViewIfNeeded();
    await mark.tap();
    await expect(sheets(page)).toHaveCount(1);
    return mark;
  };

  test(`back closes the sheet of a ${what}, leaves the text where it is and gives the focus back`, async ({ page }) => {
    const mark = await open(page);
    const before = await placesOfText(page);
    await page.goBack();
    await expect(sheets(page)).toHaveCount(0);
    await expect(page).toHaveURL(/two-flags\/$/);
    expect(await placesOfText(page)).toEqual(before);
    await expect(mark).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL(/\/about\/$/);
  });

  test(`a ${what} that is closed otherwise takes its entry with it`, async ({ page }) => {
    await open(page);
    await page.keyboard.press('Escape');
    await expect(sheets(page)).toHaveCount(0);
    await settled(page);
    await open(page);
    await page.touchscreen.tap(4, 60);
    await expect(sheets(page)).toHaveCount(0);
    await settled(page);
    await page.goBack();
    await expect(page).toHaveURL(/\/about\/$/);
  });
}

test('opened and closed as fast as can be, one entry at most is there', async ({ page }) => {
  await page.evaluate(async () => {
    const mentions = [...document.querySelectorAll<HTMLElement>('.prose a.mention')].slice(0, 8);
    for (const mention of mentions) {
      mention.click();
      await new Promise((resolve) => setTimeout(resolve, 5));
      document.querySelector<HTMLElement>('.card:popover-open')?.hidePopover();
    }
    mentions[0]?.click();
  });
  await expect(sheets(page)).toHaveCount(1);
  await expect.poll(() => page.evaluate(() => history.state?.sheet)).toBe(true);
  await page.goBack();
  await expect(sheets(page)).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/about\/$/);
});

test('a link in a sheet is followed from the page, not from the sheet', async ({ page }) => {
  await mentionOf(page, 'guild', 'p7').tap();
  await cardOf(page, 'guild').getByRole('link', { name: '¶ 17' }).tap();
  await expect(page).toHaveURL(/#p17$/);
  await expect(page.locator('#p17')).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(/two-flags\/$/);
  await mentionOf(page, 'guild', 'p7').tap();
  await cardOf(page, 'guild').locator('.name a').tap();
  await expect(page).toHaveURL(/\/entities\/guild\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/two-flags\/$/);
  await expect(sheets(page)).toHaveCount(0);
});

test('a card that takes the place of a note shares its entry', async ({ page }) => {
  const before = await steps(page);
  await visible(page, 'a.ref').nth(0).tap();
  await expect(sheets(page)).toHaveCount(1);
  await page.locator('#p1 a.mention').first().press('Enter');
  await expect(page.locator('.card:popover-open')).toHaveCount(1);
  expect(await steps(page)).toBe(before + 1);
});

test('a page loaded anew under an open sheet has none, and no step for it', async ({ page }) => {
  await mentionOf(page, 'guild', 'p7').tap();
  await expect(sheets(page)).toHaveCount(1);
  await page.reload();
  await settled(page);
  await expect(sheets(page)).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/about\/$/);
});

test('a sheet that is opened while the page still leaves the step of another stays open', async ({ page }) => {
  await mentionOf(page, 'guild', 'p7').tap();
  await expect(sheets(page)).toHaveCount(1);
  // In the moment in which the scripts are there, and before the browser has gone back.
  await page.addInitScript(() => {
    if (!history.state?.sheet) return;
    const ready = new MutationObserver(() => {
      ready.disconnect();
      document.querySelector<HTMLElement>('#p7 a.mention')?.click();
    });
    ready.observe(document, { attributes: true, attributeFilter: ['data-ready'], subtree: true });
  });
  await page.reload();
  await expect.poll(() => page.evaluate(() => history.state?.sheet)).toBe(true);
  await expect(sheets(page)).toHaveCount(1);
  await page.goBack();
  await expect(sheets(page)).toHaveCount(0);
  await expect(page).toHaveURL(/two-flags\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/about\/$/);
});

test('a sheet that opens and closes while the page leaves the step of another asks for no second step', async ({
  page,
}) => {
  await mentionOf(page, 'guild', 'p7').tap();
  await expect(sheets(page)).toHaveCount(1);
  // A browser that is slow to go back.
  await page.addInitScript(() => {
    const back = history.back.bind(history);
    const asked: number[] = [];
    Object.assign(window, { asked });
    history.back = () => {
      setTimeout(back, 600);
      if (asked.push(asked.length) > 1) return;
      setTimeout(() => document.querySelector<HTMLElement>('#p7 a.mention')?.click(), 50);
      setTimeout(() => document.querySelector<HTMLElement>('.card:popover-open')?.hidePopover(), 300);
    };
  });
  await page.reload();
  await expect.poll(() => page.evaluate(() => history.state?.sheet ?? false)).toBe(false);
  await page.waitForTimeout(1000);
  expect(await page.evaluate(() => (window as unknown as { asked: number[] }).asked)).toEqual([0]);
  await expect(page).toHaveURL(/two-flags\/$/);
});

test('following from a sheet is kept in the address', async ({ page }) => {
  await mentionOf(page, 'guild', 'p7').tap();
  await cardOf(page, 'guild')
    .getByRole('button', { name: /^Follow/ })
    .tap();
  await expect(page.getByRole('navigation', { name: /speaks of/ })).toBeVisible();
  await expect(page).toHaveURL(/follow=guild/);
  await expect(sheets(page)).toHaveCount(0);
});
