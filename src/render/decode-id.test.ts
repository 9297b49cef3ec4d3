import { expect, test } from 'vitest';
import { decodeId } from './decode-id.ts';

test.each([
  ['plain', 'fn-two-pledges', 'fn-two-pledges'],
  ['encoded', 'fn-%D0%B6', 'fn-ж'],
  ['no encoding, though it looks like one', 'fn-50%zz', 'fn-50%zz'],
])('%s', (_name, id, expected) => {
  expect(decodeId(id)).toBe(expected);
});
