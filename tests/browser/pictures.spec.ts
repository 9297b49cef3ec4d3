// The chart of who changed sides, as a browser sets it: one for each width, and no words run into others.
import { ARTICLE } from './pages.ts';
import { expect, test } from './test.ts';

for (const [width, chart] of [
  [320, 'w310'],
  [390, 'w310'],
  [800, 'w540'],
  [1360, 'w760'],
  [1920, 'w760'],
] as const) {
  test(`at ${width} px one chart is seen, its words legible, apart and inside`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${ARTICLE}context/`);
    await page.evaluate(() => document.fonts.ready);
    const seen = page.locator('svg.chart:visible');
    await expect(seen).toHaveCount(1);
    await expect(seen).toHaveClass(`chart ${chart}`);
    const { sizes, boxes, frame } = await seen.evaluate((svg) => {
      const frame = svg.getBoundingClientRect();
      const scale = frame.width / (svg as SVGSVGElement).viewBox.baseVal.width;
      const texts = [...svg.querySelectorAll('text:not(.doubt)')];
      return {
        frame: { left: frame.left, right: frame.right },
        sizes: texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale),
        boxes: texts.map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
      };
    });
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(width < 390 ? 11 : 13);
    for (const [at, a] of boxes.entries()) {
      expect([a.left >= frame.left, a.right <= frame.right + 0.5]).toEqual([true, true]);
      for (const b of boxes.slice(at + 1)) {
        // Boxes have the height of the face, which is more than that of its letters.
        const beside = a.right <= b.left || b.right <= a.left;
        expect(beside || a.bottom - b.top < 5 || b.bottom - a.top < 5).toBe(true);
      }
    }
  });
}

test('on paper there is one chart, the wide one, on the page of its title', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 970 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${ARTICLE}context/`);
  const seen = page.locator('svg.chart:visible');
  await expect(seen).toHaveCount(1);
  await expect(seen).toHaveClass('chart w760');
  // 150 mm at most, so that the head of the page, the title and the chart are one page.
  expect((await seen.boundingBox())?.height).toBeLessThanOrEqual((150 / 25.4) * 96 + 1);
});

for (const width of [390, 1360]) {
  test(`in the text at ${width} px the picture fits its column, as known then or today, in the scheme of the reader`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(ARTICLE);
    const picture = page.locator('.turn img:visible');
    await expect(picture).toHaveCount(1);
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toHaveJSProperty('complete', true);
    const chosen = () => picture.evaluate((image) => (image as HTMLImageElement).currentSrc.split('/').pop());
    await expect.poll(chosen).toBe(`allegiance-now-${width === 390 ? 310 : 540}.svg`);
    const [column, image] = [await page.locator('#p5').boundingBox(), await picture.boundingBox()];
    expect(Math.abs((column?.x ?? 0) - (image?.x ?? 1))).toBeLessThan(1);
    expect(image?.width).toBeLessThanOrEqual((column?.width ?? 0) + 1);
    await page.locator('#as-then').check();
    await expect(picture).toHaveCount(1);
    await expect.poll(chosen).toContain('allegiance-then-');
  });
}
