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
