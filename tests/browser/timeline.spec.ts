// The line of time, as a browser sets it: one column, downwards, the article's day between what was and what came.
import { ARTICLE } from './pages.ts';
import { expect, test } from './test.ts';

for (const width of [320, 800, 1360]) {
  test(`at ${width} px time runs downwards in one column, and the article's day divides it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${ARTICLE}context/`);
    await page.evaluate(() => document.fonts.ready);
    const [before, after] = await page.locator('.side').evaluateAll((sides) =>
      sides.map((side) => {
        const box = (element: Element) => element.getBoundingClientRect();
        const rows = [...side.querySelectorAll('.events li')];
        return {
          lefts: [...new Set(rows.map((row) => Math.round(box(row.querySelector('p') as Element).left)))],
          rights: rows.map((row) => box(row).right),
          tops: rows.map((row) => box(row).top),
          years: rows.flatMap((row) => row.querySelector('.year:not(.as-then)')?.textContent?.trim() ?? []),
          dates: rows.map((row) => row.querySelector('time')?.textContent ?? ''),
          day: side.querySelector('.the-day') && box(side.querySelector('.the-day') as Element),
          top: box(side).top,
          bottom: box(side).bottom,
        };
      }),
    );
    if (!before || !after) throw new Error('there are two sides');
    expect(before.lefts).toHaveLength(1);
    expect(after.lefts).toEqual(before.lefts);
    for (const { tops, rights, years, dates } of [before, after]) {
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
      expect(Math.max(...rights)).toBeLessThanOrEqual(width);
      expect(years).toEqual([...new Set(years)].sort());
      expect(dates.filter((date) => /^\d{4}$/.test(date.trim()))).toEqual([]);
    }
    expect(after.top).toBeGreaterThanOrEqual(before.bottom);
    expect(after.day?.top).toBeGreaterThanOrEqual(before.bottom);
    expect(after.tops[0]).toBeGreaterThan(after.day?.bottom ?? Number.NaN);
  });
}

test('the heading of a side stays in view over its entries, and none is under it when it gets the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto(`${ARTICLE}context/`);
  await page.evaluate(() => document.fonts.ready);
  const side = page.locator('.side').first();
  const heading = side.locator('h3');
  await side.locator('li').last().scrollIntoViewIfNeeded();
  await expect.poll(async () => (await heading.boundingBox())?.y).toBeCloseTo(0, 0);
  const link = side.locator('li a').nth(2);
  await link.focus();
  await expect
    .poll(async () => {
      const [under, over] = [await heading.boundingBox(), await link.boundingBox()];
      return under && over ? over.y - (under.y + under.height) : Number.NaN;
    })
    .toBeGreaterThanOrEqual(0);
});
