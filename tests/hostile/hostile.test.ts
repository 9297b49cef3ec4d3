// What must not get in gets a finding at its place; what may gets in unchanged. The pages are opened in
// tests/browser/hostile.spec.ts.
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { FAMILIES } from './families.ts';
import { expectedOf, outcomeOf } from './outcome.ts';

/** What of HTML could run or ask for something. */
function dangersIn(html: string): string[] {
  const dangers: string[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }) => {
    if (/^(?:script|style|iframe|object|embed|img|svg|base|meta|link|form)$/.test(tagName)) dangers.push(tagName);
    for (const [name, value] of Object.entries(properties)) {
      if (/^on|^style$|^src/i.test(name)) dangers.push(`${tagName} ${name}`);
      if (name === 'href' && !/^(?:https?:\/\/|mailto:|[#?/.\w])/.test(String(value))) dangers.push(String(value));
    }
  });
  return dangers;
}

describe.each(Object.entries(FAMILIES))('%s', (_family, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', { timeout: 30_000 }, async (_name, one) => {
    const { found, edition } = await outcomeOf(one);
    expect(found).toEqual(expectedOf(one));
    if (one.finds) {
      expect(edition).toBeUndefined();
      return;
    }
    const [article] = edition?.articles ?? [];
    const { credit, body, notes } = article?.html ?? { credit: '', body: '', notes: '' };
    expect(dangersIn(credit + body + notes)).toEqual([]);
    if (one.says !== undefined) expect(article?.paragraphs[0]?.text ?? '').toBe(one.says);
  });
});

test('there are at least two hundred, no two of one name', () => {
  const names = Object.entries(FAMILIES).flatMap(([family, cases]) => cases.map(({ name }) => `${family}: ${name}`));
  expect(names.length).toBeGreaterThanOrEqual(200);
  expect(new Set(names).size).toBe(names.length);
});
