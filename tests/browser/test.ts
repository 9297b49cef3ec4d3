import { test as base } from '@playwright/test';

export { expect, type Locator, type Page } from '@playwright/test';

/** Playwright's test, for a reader who asked for less motion: nothing is measured in mid-flight. */
export const test = base.extend({ contextOptions: { reducedMotion: 'reduce' }, actionTimeout: 10_000 });
