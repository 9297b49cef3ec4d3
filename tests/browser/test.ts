import { test as base } from '@playwright/test';

export { expect, type Locator, type Page } from '@playwright/test';

/**
 * Scripts run after the first paint, thus perhaps after the load event. A page without them is ready as it is.
 * A function, not a string: that would be evaluated in the page, which the page's policy forbids.
 */
const ready = () => !document.querySelector('[data-overlays]') || 'ready' in document.documentElement.dataset;

/** Playwright's test, for a reader who asked for less motion: nothing is measured in mid-flight. */
export const test = base.extend({
  contextOptions: { reducedMotion: 'reduce' },
  actionTimeout: 10_000,
  // A page that is gone to or loaded again is there when its scripts have run.
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled !== false) {
      for (const name of ['goto', 'reload'] as const) {
        const go = page[name].bind(page) as (...args: unknown[]) => ReturnType<typeof page.goto>;
        page[name] = async (...args: unknown[]) => {
          // A test may keep the scripts away; then nothing comes that could be waited for. Else they may take their
          // time:
          // what a test does before they are there is another thing than what it means to do.
          const keptAway = page
            .waitForEvent('requestfailed', {
              // What was aborted is of the page before.
              predicate: (request) =>
                request.resourceType() === 'script' && request.failure()?.errorText !== 'net::ERR_ABORTED',
              timeout: 30_000,
            })
            .catch(() => {});
          const response = await go(...args);
          const isReady = page.waitForFunction(ready, undefined, { timeout: 30_000 }).catch(() => {});
          await Promise.race([isReady, keptAway]);
          return response;
        };
      }
    }
    await use(page);
  },
});
