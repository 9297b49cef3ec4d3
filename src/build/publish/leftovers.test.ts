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

test('what a killed process left is cleared away at once', async () => {
  const code = `
    import(${JSON.stringify(join(import.meta.dirname, 'leftovers.ts'))}).then(({ besidePath }) =>
      require('node:fs').mkdirSync(besidePath(${JSON.stringify(path)}, 'new')));`;
  const { stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
  expect(readdirSync(folder), stderr).toHaveLength(1);
  await dropLeftovers(path, 'new');
  expect(readdirSync(folder)).toEqual([]);
});

test('what a process makes that runs stays, for an hour: then another has its number', async () => {
  const made = join(folder, `.a-new-${process.ppid}-0a0b0c0d`);
  mkdirSync(made);
  await dropLeftovers(path, 'new');
  expect(existsSync(made)).toBe(true);
  const old = Date.now() / 1000 - 3700;
  utimesSync(made, old, old);
  await dropLeftovers(path, 'new');
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  [`.a-new-${process.pid}-0a0b0c0d`, 'of an earlier process with our number', []],
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
