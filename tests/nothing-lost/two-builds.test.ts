// Two builds at once, from the same files into the same folder: one whole site is there, and its records are written
// once.
import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fingerprintOf } from '../site/fingerprint-of.ts';
import { runCli, temporaryFolder } from '../site/run-cli.ts';
import { beginBuild } from './begin-build.ts';
import { writeSmallContent } from './small-content.ts';

const folder = temporaryFolder();
const content = path.join(folder, 'content');
const out = path.join(folder, 'dist');
const ADDRESS = 'https://example.org/';
const ARGS = ['--content', content, '--out', out];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const begin = () => beginBuild(ARGS, ADDRESS).ended;
const records = () =>
  ['articles/a.permalinks.json', 'addresses.txt'].map((file) => readFileSync(path.join(content, file), 'utf8'));

test('both end well, and what they leave is what one leaves', { timeout: 180_000 }, async () => {
  writeSmallContent(content);
  appendFileSync(path.join(content, 'articles/a.md'), '\nA paragraph that is new.\n');
  expect(await Promise.all([begin(), begin()])).toEqual([
    [0, ''],
    [0, ''],
  ]);
  const [site, told] = [fingerprintOf(out), records()];
  expect(told[0]).toContain('A paragraph that is new.');
  expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
  expect(readdirSync(path.join(content, 'articles')).sort()).toEqual(['a.md', 'a.permalinks.json']);
  expect(runCli('build', ARGS, ADDRESS, { env: { CI: '' } })).toMatchObject({ code: 0, stderr: '' });
  expect(fingerprintOf(out)).toEqual(site);
  expect(records()).toEqual(told);
});
