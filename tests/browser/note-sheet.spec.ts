// On a phone a noteref opens its note as a sheet over the text.
import { COUNT } from '../editions/ordinary/facts.ts';
import { ARTICLE, hasFocusWithin, noteOf, placesOfText, visible } from './pages.ts';
import { expect, test } from './test.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

test('a tap opens the note at the bottom, Escape closes it and gives the focus back', async ({ page }) => {
  await page.goto(ARTICLE);
  const noteref = visible(page, 'a.ref').nth(1);
  const note = await noteOf(page, noteref);
  await noteref.scrollIntoViewIfNeeded();
  const before = await placesOfText(page);
  await noteref.tap();
  await expect(note).toBeInViewport();
  await expect(note.locator('.works').first()).toBeVisible();
  const box = await note.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(800, 0);
  expect(box?.width).toBe(390);
  expect(await hasFocusWithin(note)).toBe(true);
  expect(await placesOfText(page)).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(note).not.toBeInViewport();
  await expect(noteref).toBeFocused();
  expect(await placesOfText(page)).toEqual(before);
});

test('a tap beside it closes it, and it opens again', async ({ page }) => {
  await page.goto(ARTICLE);
  const noteref = visible(page, 'a.ref').nth(1);
  const note = await noteOf(page, noteref);
  await noteref.tap();
  await expect(note).toBeInViewport();
  // Where there is neither text nor link.
  await page.touchscreen.tap(4, 120);
  await expect(note).not.toBeInViewport();
  await noteref.tap();
  await expect(note).toBeInViewport();
});

test('a card that opens takes the place of the sheet', async ({ page }) => {
  await page.goto(ARTICLE);
  const noteref = visible(page, 'a.ref').nth(0);
  const note = await noteOf(page, noteref);
  await noteref.tap();
  await expect(note).toBeInViewport();
  await page.locator('#p1 a.mention').first().press('Enter');
  await expect(note).not.toBeInViewport();
  await expect(page.locator('.card').filter({ visible: true })).toHaveCount(1);
});

test('the list at the end is folded, and opens for a finger, a fragment, a sheet and paper', async ({ page }) => {
  await page.goto(ARTICLE);
  const [noteref, notes] = [visible(page, 'a.ref').nth(1), visible(page, '.note')];
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  // The reading face makes other lines.
  await expect(page.locator('html')).toHaveAttribute('data-font', '1');
  const folded = await height();
  await expect(notes).toHaveCount(0);
  // The one that opens over the text is all of the list that is there.
  await noteref.tap();
  await expect(notes).toHaveCount(1);
  expect(await height()).toBe(folded);
  await page.keyboard.press('Escape');
  await expect(notes).toHaveCount(0);

  await page.emulateMedia({ media: 'print' });
  await expect(notes).toHaveCount(COUNT.keyNotes);
  await page.emulateMedia({ media: null });
  await expect(notes).toHaveCount(0);

  const summary = page.getByText('Read the notes as a list');
  await summary.tap();
  await expect(notes).toHaveCount(COUNT.keyNotes);
  const [line, first] = [await summary.boundingBox(), await notes.first().boundingBox()];
  expect(first?.y).toBeGreaterThan((line?.y ?? 0) + (line?.height ?? 0) - 1);
  expect(await height()).toBeGreaterThan(folded);
  await summary.tap();
  await expect(notes).toHaveCount(0);

  const href = (await noteref.getAttribute('href')) as string;
  await page.evaluate((hash) => location.assign(hash), href);
  await expect(await noteOf(page, noteref)).toBeInViewport();
});
