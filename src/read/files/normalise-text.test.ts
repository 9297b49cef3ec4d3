import { expect, test } from 'vitest';
import { normaliseText } from './normalise-text.ts';

test.each([
  ['a byte order mark', '\uFEFFa', 'a'],
  ['that sign within a text', 'a\uFEFFb', 'a\uFEFFb'],
  ['line ends of every system', 'a\r\nb\rc\n\r\nd', 'a\nb\nc\n\nd'],
  ['accents typed apart', 'Cafe\u0301', 'Caf\u00E9'],
])('%s', (_name, text, read) => {
  expect(normaliseText(text)).toBe(read);
});
