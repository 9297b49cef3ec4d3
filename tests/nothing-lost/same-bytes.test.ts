// The same files give the same site, byte for byte, wherever and whenever it is built.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fingerprintOf } from '../site/fingerprint-of.ts';
import { ROOT } from '../site/read-site.ts';
import { runCli, temporaryFolder } from '../site/run-cli.ts';
import { copyProject } from './copy-project.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('in another folder, time zone, locale and environment, with files in another order, every file is the same', () => {
  const here = path.join(folder, 'here');
  const there = path.join(folder, 'there');
  copyProject(there);
  const first = { env: { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' } };
  const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
  // Names that Vite would take for its own, set by some other program.
  const second = { cwd: there, env: { ...elsewhere, BASE_URL: '/wrong/', MODE: 'wrong', PROD: '', DEV: '1' } };
  expect(runCli('build', ['--out', here], undefined, { ...first, cwd: ROOT })).toMatchObject({ code: 0, stderr: '' });
  expect(runCli('build', [], undefined, second)).toMatchObject({ code: 0, stderr: '' });
  const bytes = fingerprintOf(here);
  expect(bytes.length).toBeGreaterThan(50);
  expect(fingerprintOf(path.join(there, 'dist'))).toEqual(bytes);
}, 120_000);
