// The two choices of a reader: how many notes, and as known then or now.
import { COUNT } from '../editions/ordinary/facts.ts';
import { ARTICLE, cardOf, mentionOf, visible, visit } from './pages.ts';
import { expect, type Page, test } from './test.ts';

/** Shows the words of the credit, which may have notes as well, and the notes where they are folded. */
async function unfold(page: Page): Promise<void> {
  const summaries = page.locator(':is(.about-text, .notes) summary').filter({ visible: true });
  for (const summary of await summaries.all()) await summary.click();
}

for (const width of [390, 1360]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('key notes at first, then all, then none', async ({ page }) => {
      await page.goto(ARTICLE);
      await unfold(page);
      await expect(page.locator('#notes-key')).toBeChecked();
      const keys = COUNT.keyNotes;
      await expect(visible(page, 'a.ref')).toHaveCount(keys);
      await expect(visible(page, '.note')).toHaveCount(keys);
      await page.locator('#notes-all').check();
      await expect(visible(page, 'a.ref')).toHaveCount(COUNT.notes);
      await expect(visible(page, '.note')).toHaveCount(COUNT.notes);
      await page.locator('#notes-none').check();
      await expect(visible(page, 'a.ref')).toHaveCount(0);
      await expect(visible(page, '.note')).toHaveCount(0);
      await expect(page.locator('#p1')).toBeVisible();
    });

    test('then hides every later note, its noteref and later lines', async ({ page }) => {
      await page.goto(ARTICLE);
      await unfold(page);
      await page.locator('#notes-all').check();
      const later = await page.locator('.note.later').count();
      expect(later).toBe(COUNT.later);
      await page.locator('#as-then').check();
      await expect(visible(page, '.note')).toHaveCount(COUNT.notes - later);
      await expect(visible(page, 'a.ref')).toHaveCount(COUNT.notes - later);
      await expect(page.locator('.later:not(.claim)').filter({ visible: true })).toHaveCount(0);
    });

    test('a hidden noteref and note cannot be tabbed to', async ({ page }) => {
      await page.goto(ARTICLE);
      const hidden = page.locator('a.ref:not(.key)').first();
      await hidden.evaluate((element: HTMLElement) => element.focus());
      await expect(hidden).not.toBeFocused();
      await hidden.locator('xpath=..').press('Tab');
      await expect(hidden).not.toBeFocused();
    });
  });
}

test('then takes the later lines out of a card', async ({ page }) => {
  await page.goto(ARTICLE);
  const card = cardOf(page, 'varrick');
  await mentionOf(page, 'varrick', 'p1').press('Enter');
  await expect(card).toBeVisible();
  expect(await card.locator('.later').filter({ visible: true }).count()).toBeGreaterThan(2);
  await page.keyboard.press('Escape');
  await page.locator('#as-then').check();
  await mentionOf(page, 'varrick', 'p1').press('Enter');
  await expect(card).toBeVisible();
  await expect(card.locator('.later').filter({ visible: true })).toHaveCount(0);
  await expect(card).not.toContainText('Outer Branch', { useInnerText: true });
});

test('the choice is kept', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.locator('#notes-all').check();
  await page.locator('#as-then').check();
  await page.reload();
  await unfold(page);
  await expect(page.locator('#notes-all')).toBeChecked();
  await expect(page.locator('#as-then')).toBeChecked();
  await expect(visible(page, 'a.ref')).toHaveCount(COUNT.notes - COUNT.later);
});

test('the controls are two named groups, worked by arrow keys', async ({ page }) => {
  await page.goto(ARTICLE);
  await expect(page.getByRole('radiogroup', { name: 'Notes' }).getByRole('radio')).toHaveCount(3);
  await expect(page.getByRole('radiogroup', { name: 'As known' }).getByRole('radio')).toHaveCount(2);
  await page.locator('#notes-key').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#notes-all')).toBeChecked();
  await unfold(page);
  await expect(visible(page, 'a.ref')).toHaveCount(COUNT.notes);
});

test('in a paragraph that an address names, the words of notes are told from its ground', async ({ page }) => {
  await visit(page, ARTICLE);
  const words = page.locator('.prose p .claim.key').first();
  const paragraph = words.locator('xpath=ancestor::p');
  const marker = () => words.evaluate((at) => /^[^)]+\)/.exec(getComputedStyle(at).boxShadow)?.[0]);
  const rest = await marker();
  await page.goto(`${ARTICLE}#${await paragraph.getAttribute('id')}`);
  expect(await paragraph.evaluate((at) => getComputedStyle(at).backgroundColor)).toBe(rest);
  expect(await marker()).not.toBe(rest);
});
