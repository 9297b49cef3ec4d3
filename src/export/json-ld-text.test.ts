import { expect, test } from 'vitest';
import { jsonLdText } from './json-ld-text.ts';

test.each([
  ['the end of a script', '</script><script>alert(1)</script>'],
  ['a comment', '<!-- <script> -->'],
  ['a line separator', 'a\u2028b\u2029c'],
  ['quotes and backslashes', '"\\u003c" \\'],
])('%s is safe inside a script element, and read as it was', (_name, text) => {
  const printed = jsonLdText({ text });
  expect(printed).not.toMatch(/[<\u2028\u2029]/);
  expect(JSON.parse(printed)).toEqual({ text });
});
