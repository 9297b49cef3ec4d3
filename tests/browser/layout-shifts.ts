import type { Page } from './test.ts';

/** From now on the page keeps what shifts in it, as the browser itself judges it. */
export async function startCountingShifts(page: Page): Promise<void> {
  await page.evaluate(START);
}

const START = `
  window.shiftsSeen = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      window.shiftsSeen.push(value.toFixed(4) + ' ' + sources.map(({ node }) => node?.nodeName).join(' '));
    }
  }).observe({ type: 'layout-shift' });`;

/** What shifted since: how much, and which elements. */
export function shifts(page: Page): Promise<string[]> {
  return page.evaluate<string[]>('window.shiftsSeen');
}
