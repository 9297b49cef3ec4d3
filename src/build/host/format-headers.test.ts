import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatHeaders } from './format-headers.ts';
import { EVERYWHERE, FOREVER, OPEN, UNCHANGING } from './headers.ts';

test('each rule begins with its path under the base, and no header is given by two rules', () => {
  const rules = formatHeaders('/reading/').trim().split('\n\n');
  const paths = rules.map((rule) => rule.split('\n')[0] as string);
  expect(paths).toContain('/reading/*');
  expect(paths).toContain('/reading/_astro/*');
  expect(paths.filter((path) => !path.startsWith('/reading/'))).toEqual([]);
  const [everywhere = '', ...others] = rules;
  expect(everywhere).toContain("\n  Content-Security-Policy: frame-ancestors 'none'\n");
  const given = (header: string) => others.filter((rule) => rule.split('\n').slice(1).join() === `  ${header}`);
  expect(given('Cache-Control: public, max-age=31536000, immutable')).toHaveLength(UNCHANGING.length);
  expect(given('Access-Control-Allow-Origin: *')).toHaveLength(OPEN.length);
  expect(others).toHaveLength(UNCHANGING.length + OPEN.length);
  expect(everywhere).not.toContain('Cache-Control');
});

// That the servers obey, tests/hosts asks them, where they are there.
test.each(['nginx.conf', 'Caddyfile'])('%s says the same', (name) => {
  const example = readFileSync(join(import.meta.dirname, name), 'utf8');
  for (const [header, value] of Object.entries(EVERYWHERE)) {
    expect(example).toMatch(new RegExp(`${header} "?${value.replace(/[()'*]/g, '\\$&')}"?`));
  }
  expect(example).toContain(FOREVER);
  expect(example).toContain('Access-Control-Allow-Origin');
  for (const folder of OPEN) expect(example).toContain(folder.slice(0, -1));
  const pattern = /"~(\^\S+)"/.exec(example)?.[1];
  for (const folder of UNCHANGING) {
    if (pattern) expect(`/${folder}x`).toMatch(new RegExp(pattern));
    else expect(example.split(`/${folder}*`).length).toBe(3);
  }
});
