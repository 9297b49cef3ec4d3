import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { besidePath, dropLeftovers } from './leftovers.ts';

const folder = mkdtempSync(join(tmpdir(), 'postil-'));
const path = join(folder, 'a');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});

/** What a process on this machine, or on one of another name, leaves when it is killed. */
function leftBy(host?: string): string {
  const code = `
    ${host ? `require('node:os').hostname = () => ${JSON.stringify(host)};` : ''}
    require('node:module').syncBuiltinESMExports();
    import(${JSON.stringify(join(import.meta.dirname, 'leftovers.ts'))}).then(({ besidePath }) => {
      const made = besidePath(${JSON.stringify(path)}, 'new');
      require('node:fs').mkdirSync(made);
      console.log(made);
    });`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
  const made = stdout.trim();
  expect(existsSync(made), stderr).toBe(true);
  return made;
}

test('what a killed process of this machine left is cleared away at once', async () => {
  leftBy();
  await dropLeftovers(path, 'new');
  expect(readdirSync(folder)).toEqual([]);
});

test('of a process of another machine that cannot be told, so what it makes stays for an hour', async () => {
  const made = leftBy('elsewhere');
  await dropLeftovers(path, 'new');
  expect(existsSync(made)).toBe(true);
  const old = Date.now() / 1000 - 3700;
  utimesSync(made, old, old);
  await dropLeftovers(path, 'new');
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['.a-new-9999999-0a0b0c0d', 'named by a version that did not name the machine', []],
  ['.a-new-notes', 'not ours', ['.a-new-notes']],
  ['.a-new-9999999-0a0b0c0d.md', 'not ours, though it begins alike', ['.a-new-9999999-0a0b0c0d.md']],
  ['.a-old-9999999-0a0b0c0d', 'of another kind', ['.a-old-9999999-0a0b0c0d']],
])('%s is %s', async (name, _what, left) => {
  mkdirSync(join(folder, name));
  await dropLeftovers(path, 'new');
  expect(readdirSync(folder)).toEqual(left);
});

test('what this process is at work on stays', async () => {
  const made = besidePath(path, 'new');
  mkdirSync(made);
  await dropLeftovers(path, 'new');
  expect(existsSync(made)).toBe(true);
});
