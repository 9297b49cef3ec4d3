// A card leads to another card in its place, and back; it is small, and on a phone it can be closed by a button.
import { ARTICLE, cardOf, mentionOf } from './pages.ts';
import { expect, type Locator, type Page, test } from './test.ts';

const open = (page: Page): Locator => page.locator('.card:popover-open');

test('a link to another entity shows its card in the place of the first, with a way back', async ({ page }) => {
  await page.goto(ARTICLE);
  await mentionOf(page, 'league', 'p1').press('Enter');
  const first = await cardOf(page, 'league').boundingBox();
  await cardOf(page, 'league').locator('a[data-entity="varrick"]').press('Enter');
  await expect(cardOf(page, 'varrick')).toBeVisible();
  await expect(open(page)).toHaveCount(1);
  const second = await cardOf(page, 'varrick').boundingBox();
  expect([second?.x, second?.width]).toEqual([first?.x, first?.width]);
  const back = cardOf(page, 'varrick').getByRole('button', { name: /^Back to Tide League/ });
  await expect(back).toBeFocused();
  await back.press('Enter');
  await expect(cardOf(page, 'league')).toBeVisible();
  await expect(open(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(open(page)).toHaveCount(0);
  await expect(mentionOf(page, 'league', 'p1')).toBeFocused();
});

test('a card that is opened anew from the text has no way back', async ({ page }) => {
  await page.goto(ARTICLE);
  await mentionOf(page, 'league', 'p1').press('Enter');
  await cardOf(page, 'league').locator('a[data-entity="varrick"]').press('Enter');
  // Closed and opened in one task: the toggle events of the two come as one.
  await mentionOf(page, 'varrick', 'p1').evaluate((mention) => {
    document.querySelector<HTMLElement>('.card:popover-open')?.hidePopover();
    (mention as HTMLElement).click();
  });
  await expect(cardOf(page, 'varrick')).toBeVisible();
  await expect(cardOf(page, 'varrick').locator('.way-back')).toHaveCount(0);
});

test('a link to an entity of which the article does not speak leads to its page', async ({ page }) => {
  await page.goto(ARTICLE);
  await mentionOf(page, 'guild', 'p4').press('Enter');
  await cardOf(page, 'guild').locator('a[data-entity="ivo-grane"]').press('Enter');
  await expect(page).toHaveURL(/\/entities\/ivo-grane\/$/);
});

test('with notes “None” no card opens by the pointer alone, but by a press', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.locator('#notes-none').check();
  await mentionOf(page, 'league', 'p1').hover();
  await page.waitForTimeout(900);
  await expect(open(page)).toHaveCount(0);
  await mentionOf(page, 'league', 'p1').click();
  await expect(cardOf(page, 'league')).toBeVisible();
});

test('no card is larger than 360 × 320 px, or scrolls', async ({ page }) => {
  await page.goto(ARTICLE);
  for (const width of [800, 1360, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    // All in one task of the page: to press a key for each of them would take ten times as long.
    const boxes = await page.locator('.card').evaluateAll((cards) =>
      cards.flatMap((card) => {
        const wanted = `article.prose a.mention[data-entity="${card.id.slice('card-'.length)}"]`;
        const mention = document.querySelector<HTMLElement>(wanted);
        if (!mention) return [];
        mention.scrollIntoView({ block: 'center' });
        mention.click();
        const { width, height } = card.getBoundingClientRect();
        const box = { id: card.id, width, height, hidden: card.scrollHeight - card.clientHeight };
        (card as HTMLElement).hidePopover();
        return [box];
      }),
    );
    expect(boxes.length).toBeGreaterThan(20);
    expect(boxes.filter(({ width, height }) => width < 200 || height < 40)).toEqual([]);
    expect(boxes.filter((box) => box.width > 360.5 || box.height > 320.5 || box.hidden > 1)).toEqual([]);
  }
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('a card and a note have a button that closes them', async ({ page }) => {
    await page.goto(ARTICLE);
    await mentionOf(page, 'league', 'p1').tap();
    await cardOf(page, 'league').getByRole('button', { name: 'Close' }).tap();
    await expect(open(page)).toHaveCount(0);
    await page.locator('.article a.ref').filter({ visible: true }).first().tap();
    const note = page.locator('.note.sheet');
    await expect(note).toBeVisible();
    await note.getByRole('button', { name: 'Close' }).tap();
    await expect(note).toHaveCount(0);
  });
});
