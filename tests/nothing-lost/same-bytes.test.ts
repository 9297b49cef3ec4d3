// The same files give the same site, byte for byte, wherever and whenever it is built.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtFolderOf, contentOf } from '../editions/editions.ts';
import { fingerprintOf } from '../site/fingerprint-of.ts';
import { filesOf } from '../site/read-site.ts';
import { runCli, temporaryFolder } from '../site/run-cli.ts';
import { copyProject } from './copy-project.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Writes every text of a folder as some editors save it: a byte order mark before it, its lines ended as on Windows.
 */
function saveAsOnWindows(content: string): void {
  for (const file of filesOf(content)) {
    const text = readFileSync(path.join(content, file), 'utf8');
    writeFileSync(path.join(content, file), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  }
}

test('in another folder, time zone, locale and environment, with files in another order and saved otherwise, every file is the same', () => {
  const there = path.join(folder, 'there');
  copyProject(there, contentOf('ordinary'));
  saveAsOnWindows(path.join(there, 'content'));
  const content = fingerprintOf(path.join(there, 'content'));
  const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
  // Names that Vite would take for its own, set by some other program.
  const env = { ...elsewhere, BASE_URL: '/wrong/', MODE: 'wrong', PROD: '', DEV: '1' };
  expect(runCli('build', [], undefined, { cwd: there, env })).toMatchObject({ code: 0, stderr: '' });
  const bytes = fingerprintOf(builtFolderOf('ordinary'));
  expect(bytes.length).toBeGreaterThan(50);
  expect(fingerprintOf(path.join(there, 'dist'))).toEqual(bytes);
  expect(fingerprintOf(path.join(there, 'content'))).toEqual(content);
}, 120_000);
