import { expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { findingOf } from './finding-of.ts';
import { RULES, type RuleId } from './rules.ts';

const PLACE = { file: 'content/articles/a.md', line: 3, column: 5 };

test('a finding has its place, the severity of its rule and the words of its rule', () => {
  expect(findingOf('unknown-entity', PLACE, { value: 'imuu', near: 'imu' })).toEqual({
    ...PLACE,
    rule: 'unknown-entity',
    severity: 'error',
    message: 'unknown entity "imuu"',
    fix: 'did you mean "imu"?',
    mend: { do: 'replace', from: 'imuu', to: 'imu' },
  });
});

test.each<[string, Finding, unknown]>([
  ['nothing near', findingOf('unknown-entity', PLACE, { value: 'x' }), undefined],
  ['a rule that names no edit', findingOf('gist-too-long', PLACE, { value: 'x', near: 'y' }), undefined],
  [
    'a doubtful paragraph',
    findingOf('paragraph-doubtful', PLACE, { value: 'a', near: 'b', detail: 'p4 --article a' }),
    { do: 'decide', paragraph: 'p4' },
  ],
  [
    'words that were edited',
    findingOf('quote-edited', PLACE, { value: 'a', near: 'b', detail: 'two-flags' }),
    { do: 'take-words', name: 'two-flags' },
  ],
])('the edit that mends it: %s', (_name, { mend }, expected) => expect(mend).toEqual(expected));

test('without anything near it says what to do', () => {
  expect(findingOf('unknown-entity', PLACE, { value: 'x' }).fix).toBe(
    'write the record content/entities/x.md or take the id out',
  );
});

test('a warning', () => {
  expect(findingOf('also-inside-mention', PLACE, { value: 'x' }).severity).toBe('warning');
});

test('a long value is cut', () => {
  expect(findingOf('raw-html', PLACE, { value: 'x'.repeat(80) }).message).toContain(`"${'x'.repeat(80)}"`);
  expect(findingOf('raw-html', PLACE, { value: 'x'.repeat(81) }).message).toContain(`"${'x'.repeat(79)}…"`);
});

test.each(Object.keys(RULES) as RuleId[])('%s: a phrase in small letters, without a full stop, and a fix', (rule) => {
  const { message, fix } = findingOf(rule, PLACE, { value: 'v', detail: 'd', fix: 'do it' });
  expect(message).toMatch(/^(?:[a-z]|HTML|"|YAML)/);
  expect(message).not.toMatch(/\.$|undefined/);
  expect(fix).toMatch(/^[a-z]/);
  expect(fix).not.toMatch(/undefined/);
});
