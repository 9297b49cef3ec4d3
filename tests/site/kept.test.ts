// What a build takes from former ones is what it would make: the site is the same, byte for byte.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtFolderOf, contentOf } from '../editions/editions.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import { runCli, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a second build takes the pages of articles from the first and makes the same files', { timeout: 180_000 }, () => {
  const out = path.join(folder, 'dist');
  const { code, stdout, stderr } = runCli('build', ['--content', contentOf('tiny'), '--out', out]);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain(', the pages of 1 of 1 articles kept from the last build');
  expect(fingerprintOf(out)).toEqual(fingerprintOf(builtFolderOf('tiny')));
});
