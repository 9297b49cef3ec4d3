import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withdrawAddresses } from './withdraw-addresses.ts';

const one = { address: 'articles/a/#note-b', on: '2026-01-02', reason: 'It was wrong: see “c”.' };
const two = { ...one, address: 'claims/#b' };

test.each<[string, string | undefined, unknown[]]>([
  ['no file', undefined, []],
  ['an empty one', '', []],
  ['comments alone', '# What is gone\n', []],
  ['an empty list', '# What is gone\n[]\n', []],
  ['a list', '# What is gone\n- address: "x/"   # first\n  on: "2025-01-01"\n  reason: R.\n', [{ address: 'x/' }]],
  ['one with line ends of Windows', '- address: x/\r\n  on: "2025-01-01"\r\n  reason: R.\r\n', [{ address: 'x/' }]],
])('%s', (_name, text, had) => {
  const after = withdrawAddresses(text, [one, two]);
  expect(parse(after)).toMatchObject([...had, one, two]);
  if (text !== undefined && !text.includes('[]')) expect(after.startsWith(text)).toBe(true);
  expect(/[^\r]\n/.test(after)).toBe(!text?.includes('\r'));
});

test('what is no list is refused', () => {
  expect(() => withdrawAddresses('a: b\n', [one])).toThrow('withdrawn.yaml is no list');
});
