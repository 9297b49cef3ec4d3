import { expect, test } from 'vitest';
import { formatHeaders } from './format-headers.ts';

test('each rule begins with its path under the base, and no header is given by two rules', () => {
  const rules = formatHeaders('/reading/').trim().split('\n\n');
  const paths = rules.map((rule) => rule.split('\n')[0] as string);
  expect(paths).toContain('/reading/*');
  expect(paths).toContain('/reading/_astro/*');
  expect(paths.filter((path) => !path.startsWith('/reading/'))).toEqual([]);
  const [everywhere = '', ...others] = rules;
  expect(everywhere).toContain("\n  Content-Security-Policy: frame-ancestors 'none'\n");
  expect(
    others.filter(
      (rule) => rule.split('\n').slice(1).join() !== '  Cache-Control: public, max-age=31536000, immutable',
    ),
  ).toEqual([]);
  expect(everywhere).not.toContain('Cache-Control');
});
