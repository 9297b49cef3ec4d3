import { expect, test } from 'vitest';
import { findingOf } from '../model/rules/finding-of.ts';
import { findingsAsJson } from './findings-as-json.ts';

test('a finding is one line with the fields that other programs go by, and no others', () => {
  const place = { file: 'content/articles/a.md', line: 7, column: 5 };
  const found = findingOf('unknown-entity', place, { value: 'coast-wacth', near: 'coast-watch' });
  expect(found.mend).toBeDefined();
  expect(findingsAsJson([found, found])).toBe(
    '{"rule":"unknown-entity","severity":"error","file":"content/articles/a.md","line":7,"column":5,"message":"unknown entity \\"coast-wacth\\"","fix":"did you mean \\"coast-watch\\"?"}\n'.repeat(
      2,
    ),
  );
});

test('nothing is nothing', () => expect(findingsAsJson([])).toBe(''));
