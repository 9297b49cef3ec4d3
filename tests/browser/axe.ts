import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from './test.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Of its rules for WCAG 2.2 AA, the one for the size of targets must be asked for.
const EVERYTHING: RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };

/** The rules that another colour scheme of the same page can break. */
export const COLOURS: RunOptions = {
  resultTypes: ['violations'],
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** Whether a page has the faces in which it is read; one whose scripts do not run has none to wait for. */
const hasFaces = () => {
  const { ready, font } = document.documentElement.dataset;
  return ready === undefined || font === '1';
};

/**
 * What axe finds wrong with the page as it is once its faces are there: the rule, and the elements that break it. The
 * faces may move a target under the edge of what is open.
 */
export async function violations(page: Page, options = EVERYTHING): Promise<string[]> {
  await page.waitForFunction(hasFaces);
  // Evaluated, not added as an element, so that the page may forbid inline scripts.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const results = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
