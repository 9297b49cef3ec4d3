import { expect, type Page } from './test.ts';

/** The page as it is printed, as wide as the paper within its margins (180 mm of A4, 186 mm of Letter). */
export async function onPaper(page: Page, millimetres = 180): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-prints', '');
  await page.setViewportSize({ width: Math.round((millimetres * 96) / 25.4), height: 1000 });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

/** Pairs of lines of text, each of another of these elements, that lie over each other. */
export const overlaps = (page: Page, names: string) =>
  page.locator(names).evaluateAll((nodes) => {
    const seen = nodes.filter((node) => node.checkVisibility({ visibilityProperty: true }));
    const lines = seen.flatMap((node) => {
      const range = new Range();
      range.selectNodeContents(node);
      return [...range.getClientRects()]
        .filter(({ width, height }) => width * height > 0)
        .map((box) => ({ node, box }));
    });
    return lines.flatMap(({ node, box }, index) =>
      lines.slice(index + 1).flatMap((other) => {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        const apart = across < 1 || down < 3 || node.contains(other.node) || other.node.contains(node);
        return apart ? [] : [`${node.textContent?.slice(0, 30)} / ${other.node.textContent?.slice(0, 30)}`];
      }),
    );
  });
