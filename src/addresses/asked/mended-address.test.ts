import { expect, test } from 'vitest';
import { mendedAddress } from './mended-address.ts';

const HOME = '/Reading/';
const SITE = `https://example.org${HOME}`;

test.each([
  ['articles/a/%23p4', 'articles/a/#p4'],
  ['articles/a%23p4', 'articles/a/#p4'],
  ['articles/a/%3Fv=p4.1k%23p4', 'articles/a/?v=p4.1k#p4'],
  ['articles/a/).', 'articles/a/'],
  ['articles/a.', 'articles/a/'],
  ['Articles/A/', 'articles/a/'],
  ['articles/a/%E2%80%9D', 'articles/a/'],
  ['articles/a/p4-p6/', 'articles/a/#p4-p6'],
  ['articles/a/P2,p9?v=p2.1k', 'articles/a/?v=p2.1k#p2,p9'],
])('%s is meant to be %s', (address, meant) => {
  const mended = mendedAddress(SITE + address, HOME);
  expect(mended).toBe(SITE + meant);
  // Where there is nothing at that one either, it ends there.
  expect(mendedAddress(mended as string, HOME)).toBeUndefined();
});

test.each(['articles/no-such/', 'articles/no-such', 'no/such/page/', '%E0%A4%A', 'articles/a.cite.json'])(
  '%s is as it was meant',
  (address) => expect(mendedAddress(SITE + address, HOME)).toBeUndefined(),
);

test('the folder of the site is not changed, nor what is outside it', () => {
  expect(mendedAddress('https://example.org/READING/articles/A/', HOME)).toBeUndefined();
  expect(mendedAddress('https://example.org/Articles/A/', '/')).toBe('https://example.org/articles/a/');
});
