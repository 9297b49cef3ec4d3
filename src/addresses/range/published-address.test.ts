import { expect, test } from 'vitest';
import { publishedAddress } from './published-address.ts';

const HERE = 'http://127.0.0.1:8080/articles/a/?as=then#p4';

test.each<[string, string | undefined, string]>([
  [
    'published: that address, wherever it is read',
    'https://example.org/r/articles/a/',
    'https://example.org/r/articles/a/',
  ],
  [
    'not published: the address in the bar, without what was asked',
    'http://localhost:4321/articles/a/',
    'http://127.0.0.1:8080/articles/a/',
  ],
  ['a page that names none', undefined, 'http://127.0.0.1:8080/articles/a/'],
])('%s', (_name, canonical, address) => {
  expect(publishedAddress(canonical, HERE)).toBe(address);
});
