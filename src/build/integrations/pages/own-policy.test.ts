import { expect, test } from 'vitest';
import { inlineHash } from '../../for-pages/inline-hash.ts';
import { ownPolicy } from './own-policy.ts';

const policy = (styles: string, scripts: string) =>
  `<meta http-equiv="content-security-policy" content="img-src 'self'; script-src 'self'${scripts}; style-src 'self'${styles};">`;
const hashes = (...texts: string[]) => texts.map((text) => ` '${inlineHash(text)}'`).join('');

test('a page allows what stands in its head, and nothing else', () => {
  const rest =
    '<style>a{}</style><script>a()</script><script src="b.js"></script><style>a{}</style></head><script>c()</script>';
  expect(ownPolicy(policy(hashes('x', 'a{}'), hashes('y', 'z')) + rest)).toBe(
    policy(hashes('a{}'), hashes('a()')) + rest,
  );
  expect(ownPolicy(policy(hashes('x'), hashes('y')))).toBe(policy('', ''));
});

const WORDS = 'What </head>, <style> and <script> do';

test.each([
  ['a description', `<meta name="description" content="${WORDS}">`],
  ['one in other quotes', `<meta name='description' content='${WORDS}, "quoted"'>`],
  ['data', `<script type="application/ld+json">{"a":"${WORDS}"}</script>`],
])('words on styles in %s are neither a style nor the end of the head', (_, beside) => {
  const rest = `${beside}<style>a{}</style><script>a()</script></head><style>b{}</style>`;
  expect(ownPolicy(policy('', '') + rest)).toBe(policy(hashes('a{}'), hashes('a()')) + rest);
});
