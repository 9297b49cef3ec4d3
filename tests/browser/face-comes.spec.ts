// Nothing moves up or down on any page when its face comes late, as on the slow line of a phone.
import { ARTICLE, PAGES } from './pages.ts';
import { expect, type Page, test } from './test.ts';

const MORE: [name: string, address: string][] = [
  ['a paragraph, by link', `${ARTICLE}#p12`],
  ['a paragraph, by its own page', `${ARTICLE}p10/`],
  ['search for a place', 'search/?q=skerries'],
];
const WIDTHS = [320, 360, 390];

/** What letters that are wider or narrower may move along their lines: so much, as browsers count layout shift. */
const ALONG_LINES = 0.01;
/** A line of another face may stand a pixel higher or lower, in CSS pixels. */
const PIXEL = 2;

interface Shift {
  value: number;
  /** By how much that which was and is in view moved up or down. */
  moved: { what: string; by: number }[];
}

/** Keeps the faces back until what is returned is called. */
async function holdFaces(page: Page): Promise<() => void> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/*.woff2', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Keeps what shifts from now on, on each page that is gone to; a page that leads on begins anew. */
const keepShifts = (page: Page) =>
  page.addInitScript(() => {
    const seen: unknown[] = [];
    Object.assign(window, { shiftsSeen: seen });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as unknown as {
        value: number;
        sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
      }[]) {
        const stayed = sources.filter(({ previousRect, currentRect }) => previousRect.height && currentRect.height);
        seen.push({
          value,
          moved: stayed.map(({ node, previousRect, currentRect }) => ({
            what: `${node?.nodeName} ${node?.textContent?.slice(0, 40)}`,
            by: currentRect.y - previousRect.y,
          })),
        });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

for (const [name, address] of [...PAGES, ...MORE]) {
  for (const width of WIDTHS) {
    test(`${name}, ${width} px`, async ({ page }) => {
      const release = await holdFaces(page);
      await keepShifts(page);
      await page.setViewportSize({ width, height: 780 });
      // Until the faces are there, the page is not loaded.
      await page.goto(address, { waitUntil: 'commit' });
      await expect(page.locator('html')).toHaveAttribute('data-ready', '');
      if (address.includes('?q=')) await page.locator('.found .hit').first().waitFor();
      await expect(page.locator('html')).not.toHaveAttribute('data-font', '1');
      release();
      await expect(page.locator('html')).toHaveAttribute('data-font', '1');
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
      const shifts = await page.evaluate<Shift[]>('window.shiftsSeen');
      expect(shifts.flatMap(({ moved }) => moved.filter(({ by }) => Math.abs(by) > PIXEL))).toEqual([]);
      expect(shifts.reduce((sum, { value }) => sum + value, 0)).toBeLessThanOrEqual(ALONG_LINES);
    });
  }
}

test.describe('a page of one paragraph, without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('keeps the face that it has', async ({ page }) => {
    const release = await holdFaces(page);
    const watched = await page.context().newCDPSession(page);
    const shifts: unknown[] = [];
    watched.on('PerformanceTimeline.timelineEventAdded', ({ event }) => shifts.push(event.layoutShiftDetails));
    await watched.send('PerformanceTimeline.enable', { eventTypes: ['layout-shift'] });
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(`${ARTICLE}p10/`, { waitUntil: 'commit' });
    const words = page.locator('blockquote');
    await words.waitFor();
    // Longer than a face that may be taken or left is waited for.
    await page.waitForTimeout(500);
    const before = await page.locator('body').boundingBox();
    release();
    await page.waitForLoadState();
    await page.waitForTimeout(200);
    expect(await page.locator('body').boundingBox()).toEqual(before);
    expect(shifts).toEqual([]);
  });
});
