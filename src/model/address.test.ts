import { expect, test } from 'vitest';
import { isLinkAddress, isWholeAddress } from './address.ts';

test.each(['https://example.org/', 'HTTP://example.org/a?b=c#d', 'https://example.org:8080/a:b', 'http://[::1]/'])(
  '%s is a whole address',
  (url) => {
    expect(isWholeAddress(url)).toBe(true);
    expect(isLinkAddress(url)).toBe(true);
  },
);

test.each(['mailto:a@example.org', 'mailto:a@example.org?subject=b', '#p1', '?q=a', '../a/', '/a/b:c', 'a', './a:b'])(
  '%s may stand in a link alone',
  (url) => {
    expect(isWholeAddress(url)).toBe(false);
    expect(isLinkAddress(url)).toBe(true);
  },
);

test.each([
  ...['javascript:alert(1)', 'JavaScript:alert(1)', 'java\nscript:alert(1)', 'java\tscript:alert(1)', ' javascript:a'],
  ...['\u0001javascript:a', 'data:text/html,a', 'vbscript:a', 'file:///etc/passwd', 'blob:a', 'a:b', 'ftp://a.org/'],
  ...['//example.org/', '\\\\example.org/', '/\\example.org/', '\t//example.org', 'https:example.org', 'https:///a'],
  ...['https://', 'http://[a', 'https://a b/', 'https://user@example.org/', 'https://user:secret@example.org/'],
  ...['', 'mailto:', 'mailto:a', 'a b'],
])('%j leads nowhere safe', (url) => {
  expect(isWholeAddress(url)).toBe(false);
  expect(isLinkAddress(url)).toBe(false);
});
