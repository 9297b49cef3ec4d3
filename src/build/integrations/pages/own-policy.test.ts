import { expect, test } from 'vitest';
import { inlineHash } from '../../for-pages/inline-hash.ts';
import { ownPolicy } from './own-policy.ts';
import { putStyles } from './put-styles.ts';

const large = `a{color:red}${' '.repeat(1_000)}`;
const sheets = new Map([
  ['small.x.css', 'b{color:$&}'],
  ['large.x.css', large],
]);
const link = (name: string) => `<link rel="stylesheet" href="/x/_astro/${name}">`;
const print = '<link rel="stylesheet" media="print" href="/x/_astro/small.x.css">';

test.each([
  ['a small sheet stands in the page', link('small.x.css'), false, '<style>b{color:$&}</style>'],
  ['a large one beside it', link('large.x.css'), false, link('large.x.css')],
  [
    'one after the other',
    link('small.x.css') + link('large.x.css'),
    false,
    `<style>b{color:$&}</style>${link('large.x.css')}`,
  ],
  [
    'where people begin to read, all',
    link('large.x.css') + link('small.x.css'),
    true,
    `<style>${large}b{color:$&}</style>`,
  ],
  ['none that is for paper', print, true, print],
  ['none of somebody else', link('other.css'), true, link('other.css')],
])('%s', (_name, html, all, expected) => {
  expect(putStyles(html, sheets, all)).toBe(expected);
});

test('a page allows what stands in its head, and nothing else', () => {
  const policy = (styles: string, scripts: string) =>
    `<meta http-equiv="content-security-policy" content="img-src 'self'; script-src 'self'${scripts}; style-src 'self'${styles};">`;
  const hashes = (...texts: string[]) => texts.map((text) => ` '${inlineHash(text)}'`).join('');
  const rest =
    '<style>a{}</style><script>a()</script><script src="b.js"></script><style>a{}</style></head><script>c()</script>';
  expect(ownPolicy(policy(hashes('x', 'a{}'), hashes('y', 'z')) + rest)).toBe(
    policy(hashes('a{}'), hashes('a()')) + rest,
  );
  expect(ownPolicy(policy(hashes('x'), hashes('y')))).toBe(policy('', ''));
});
