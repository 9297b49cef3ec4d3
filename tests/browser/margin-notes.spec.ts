// On a wide screen each note stands in the margin, beside its noteref or as near below it as the others allow.
import { COUNT } from '../editions/ordinary/facts.ts';
import { ARTICLE, noteOf, visible } from './pages.ts';
import { expect, type Page, test } from './test.ts';

interface Placed {
  id: string;
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** The upper edge of its noteref. */
  noteref: number;
}

/** The visible notes in the order of the page, with their noterefs. */
function placed(page: Page): Promise<Placed[]> {
  return page.locator('.note').evaluateAll((notes: HTMLElement[]) =>
    notes
      .filter((note) => note.getBoundingClientRect().height > 0)
      .map((note) => {
        const { top, bottom, left, right } = note.getBoundingClientRect();
        const noteref =
          document.querySelector(`a.ref[data-note="${note.dataset.note}"]`)?.getBoundingClientRect().top ?? Number.NaN;
        const y = scrollY;
        return { id: note.dataset.note ?? '', top: top + y, bottom: bottom + y, left, right, noteref: noteref + y };
      }),
  );
}

/** What is wrong with the places of the notes; empty if nothing. */
async function misplaced(page: Page): Promise<string[]> {
  const notes = await placed(page);
  const { text, width } = await page.evaluate(() => ({
    text: document.querySelector('.prose')?.getBoundingClientRect().right ?? 0,
    width: document.documentElement.clientWidth,
  }));
  return notes.flatMap(({ id, top, bottom, left, right, noteref }, index) => {
    const above = notes[index - 1]?.bottom ?? 0;
    const others = notes.slice(index + 1).filter((other) => other.top < bottom - 0.5 && other.bottom > top + 0.5);
    return [
      ...(left < text || right > width ? [`${id} is not in the margin`] : []),
      ...(top < noteref - 1 ? [`${id} stands above its noteref`] : []),
      // Hidden notes stand in between and may push it by a line and a half.
      ...(top > Math.max(noteref, above) + 50 ? [`${id} is further down than need be`] : []),
      ...(bottom - top < 12 ? [`${id} has no height`] : []),
      ...others.map((other) => `${id} overlaps ${other.id}`),
    ];
  });
}

for (const width of [1160, 1360, 1600, 2000]) {
  for (const [layer, expected] of [
    ['key', COUNT.keyNotes],
    ['all', COUNT.notes],
  ] as const) {
    test(`no note overlaps another or strays at ${width} px: ${layer} notes`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(ARTICLE);
      await page.locator(`#notes-${layer}`).check();
      await page.evaluate(() => document.fonts.ready);
      expect((await placed(page)).length).toBe(expected);
      expect(await misplaced(page)).toEqual([]);

      // An open note lies over those below it, and none of them moves.
      const heights = async () => (await placed(page)).map(({ id, top, bottom }) => ({ id, top, bottom }));
      const before = await heights();
      const noteref = visible(page, 'a.ref').nth(3);
      const note = await noteOf(page, noteref);
      await noteref.click();
      await page.mouse.move(2, 2);
      await expect(note.locator('.more')).toBeVisible();
      expect((await note.locator('.more').boundingBox())?.height).toBeGreaterThan(40);
      expect(await heights()).toEqual(before);
    });
  }
}

for (const layer of ['key', 'all']) {
  test(`no gist is cut, layer ${layer}`, async ({ page }) => {
    for (const width of [1152, 1360, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(ARTICLE);
      await page.locator(`#notes-${layer}`).check();
      const cut = await visible(page, '.note').evaluateAll((notes) =>
        notes.flatMap((note) => {
          const gist =
            note.querySelector('.gist')?.lastElementChild?.nextSibling ?? note.querySelector('.gist')?.lastChild;
          if (!gist) return [];
          const words = document.createRange();
          words.selectNodeContents(gist);
          const within = note.getBoundingClientRect();
          const { bottom, right } = words.getBoundingClientRect();
          return bottom > within.bottom + 1 || right > within.right + 1 ? [gist.textContent] : [];
        }),
      );
      expect(cut).toEqual([]);
    }
  });
}

test('no key note stands more than three lines from its words', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(ARTICLE);
  const line = await page.locator('#p1').evaluate((one) => Number.parseFloat(getComputedStyle(one).lineHeight));
  const below = (await placed(page)).map(({ top, noteref }) => top - noteref);
  expect(Math.max(...below)).toBeLessThan(3 * line);
});

test('all notes stand near their words', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(ARTICLE);
  await page.locator('#notes-all').check();
  const below = (await placed(page)).map(({ top, noteref }) => top - noteref).sort((a, b) => a - b);
  expect(below[below.length >> 1]).toBeLessThan(40);
  expect(below.at(-1)).toBeLessThan(160);
});

test('a note and its words show each other, by pointer and by focus', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(ARTICLE);
  const noteref = page.locator('a.ref[href="#note-two-pledges"]');
  const note = await noteOf(page, noteref);
  const words = page.locator('#p1 .claim.lit');
  await note.locator('.gist').hover();
  await expect(words).toHaveText(/announced in October/);
  await page.mouse.move(2, 2);
  await expect(words).toHaveCount(0);
  await page.locator('#p1 .claim').filter({ hasText: 'announced in October' }).hover();
  await expect(note).toHaveClass(/lit/);
  await page.mouse.move(2, 2);
  await expect(note).not.toHaveClass(/lit/);
  await noteref.focus();
  await expect(note).toHaveClass(/lit/);
  await note.locator('.back').focus();
  await expect(words).toHaveText(/announced in October/);
});

test('the foot of the page stands below the last note', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(ARTICLE);
  await page.locator('#notes-all').check();
  const lowest = Math.max(...(await placed(page)).map(({ bottom }) => bottom));
  expect((await page.getByRole('contentinfo').boundingBox())?.y).toBeGreaterThan(lowest);
});

test('a noteref opens its note, Escape closes it and gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(ARTICLE);
  const noteref = visible(page, 'a.ref').nth(1);
  const works = (await noteOf(page, noteref)).locator('.works').first();
  await expect(works).toBeHidden();
  await noteref.press('Enter');
  await expect(works).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(works).toBeHidden();
  await expect(noteref).toBeFocused();
});

test('a note opens in full under the pointer', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(ARTICLE);
  const note = visible(page, '.note').nth(1);
  await expect(note.locator('.works').first()).toBeHidden();
  await note.locator('.gist').hover();
  await expect(note.locator('.works').first()).toBeVisible();
});
