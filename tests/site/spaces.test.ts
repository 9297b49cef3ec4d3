// What is left out of a page when it is sealed, to save bytes, is nothing that stands between two words.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linesOf } from '../fixtures/lines-of.ts';
import { filesOf, ROOT } from './read-site.ts';
import { environment, temporaryFolder } from './run-cli.ts';

/** Inside the project, where Astro keeps what it needs on the way beside it. */
const sealed = path.join(ROOT, '.postil', `sealed-${process.pid}`);
const unsealed = temporaryFolder();
const linesIn = (folder: string, file: string) => linesOf(readFileSync(path.join(folder, file), 'utf8'));

beforeAll(() => {
  const args = [path.join(import.meta.dirname, 'build-both.ts'), sealed, unsealed];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, env: environment(), encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}, 90_000);

afterAll(() => {
  for (const folder of [sealed, unsealed]) rmSync(folder, { recursive: true, force: true });
});

test('every page says the same lines before and after it is sealed', { timeout: 60_000 }, () => {
  const files = filesOf(unsealed);
  expect(files).toEqual(filesOf(sealed).filter((file) => file.endsWith('.html')));
  expect(files.filter((file) => readFileSync(path.join(unsealed, file), 'utf8').includes('Content-Security'))).toEqual(
    [],
  );
  const problems = files.flatMap((file) => {
    const before = linesIn(unsealed, file);
    const after = linesIn(sealed, file);
    const changed = after.filter((line, index) => line !== before[index]);
    return before.length > 3 && before.length === after.length ? changed.map((line) => `${file}: ${line}`) : [file];
  });
  expect(problems).toEqual([]);
});
