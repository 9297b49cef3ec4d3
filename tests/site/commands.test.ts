// A build that is asked for wrongly says so and touches nothing.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCli, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();
const at = (name: string) => path.join(folder, name);
const out = at('dist');
mkdirSync(at('other'));
writeFileSync(at('file'), 'x');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each<[string, string[], number, string]>([
  ['an option that is none', ['--frobnicate'], 2, 'usage: npm run build'],
  ['an option without its value', ['--out'], 2, 'usage: npm run build'],
  ['an empty name', ['--content', '', '--out', out], 2, 'usage: npm run build'],
  ['content that is not there', ['--content', at('none'), '--out', out], 1, 'there is no such folder'],
  ['content that is a file', ['--content', at('file'), '--out', out], 1, 'it is no folder'],
  ['a folder of something else', ['--content', at('other'), '--out', out], 1, 'none of the folders articles, entities'],
])('%s', (_name, args, code, said) => {
  const done = runCli('build', args);
  expect(done.code).toBe(code);
  expect(done.stderr).toContain(said);
  expect(done.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(existsSync(out)).toBe(false);
});

test.each([
  'somewhere',
  '//example.org/',
  'ftp://example.org/',
  'https://me:secret@example.org/',
  'https://a.org/?b#c',
])('an address of no site: %s', (address) => {
  const { code, stderr } = runCli('build', ['--out', out], address);
  expect(code).toBe(1);
  expect(stderr).toContain(`SITE_URL is no address of a site: "${address}"`);
  expect(existsSync(out)).toBe(false);
});
