// What a build takes from former ones is what it would make: the site is the same, byte for byte.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtFolderOf, contentOf } from '../editions/editions.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import { runCli, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a second build takes steps from the first and makes the same files', { timeout: 180_000 }, () => {
  const out = path.join(folder, 'dist');
  const { code, stdout, stderr } = runCli('build', ['--content', contentOf('tiny'), '--out', out]);
  expect([code, stderr]).toEqual([0, '']);
  // Of one article some twenty pages and files, its HTML, the words of the dictionary and the index.
  expect(Number(/, (\d+) steps kept from the last build/.exec(stdout)?.[1])).toBeGreaterThan(15);
  expect(fingerprintOf(out)).toEqual(fingerprintOf(builtFolderOf('tiny')));
});
