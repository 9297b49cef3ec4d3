import { describe, expect, test } from 'vitest';
import { formatVersion, parseVersion, type Version } from './version.ts';

test.each<[string, Version, string]>([
  ['a paragraph', { id: 'p4', check: '1k3j9x2' }, 'p4.1k3j9x2'],
  ['a number with letters', { id: 'p4aa', check: '0' }, 'p4aa.0'],
  ['some of its words', { id: 'p4', check: 'abc', part: { start: 0, end: 12 } }, 'p4.abc.0.12'],
])('%s is written and read', (_name, version, text) => {
  expect(formatVersion(version)).toBe(text);
  expect(parseVersion(text)).toEqual(version);
});

describe('nothing is read from', () => {
  test.each([
    ['no version', null],
    ['nothing', ''],
    ['a bare check', 'abc'],
    ['what is no paragraph', 'notes.abc'],
    ['a check that is too long', 'p4.abcdefgh'],
    ['half a part', 'p4.abc.3'],
    ['an empty part', 'p4.abc.3.3'],
    ['a part that ends before it begins', 'p4.abc.12.3'],
    ['markup', 'p4.<b>'],
  ])('%s', (_name, text) => {
    expect(parseVersion(text)).toBeUndefined();
  });
});
