import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshFolder, recoverFolder, swapFolder } from './swap-folder.ts';

let folder: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postil-'));
  out = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function fill(path: string, text: string): string {
  mkdirSync(path);
  writeFileSync(join(path, 'a.txt'), text);
  return path;
}
const words = () => readFileSync(join(out, 'a.txt'), 'utf8');
/** No process has this number: Linux gives none above 4,194,304. */
const DEAD = 9_999_999;

test('the first build becomes the folder', async () => {
  await swapFolder(fill(freshFolder(out), 'one'), out);
  expect(words()).toBe('one');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a later one takes its place, and nothing is left beside it', async () => {
  fill(out, 'one');
  await swapFolder(fill(freshFolder(out), 'two'), out);
  expect(words()).toBe('two');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a build that is not there leaves the last one where it is', async () => {
  fill(out, 'one');
  await expect(swapFolder(join(folder, 'none'), out)).rejects.toThrow('ENOENT');
  expect(words()).toBe('one');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('of many that swap at once one is whole in the place, and nothing is left', async () => {
  const all = Array.from({ length: 20 }, (_, index) => fill(freshFolder(out), String(index)));
  await Promise.all(all.map((fresh) => swapFolder(fresh, out)));
  expect(Number(words())).toBeLessThan(20);
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('who was killed between the two renames gets the former folder back', async () => {
  fill(join(folder, `.dist-new-${DEAD}-0a0b0c0d`), 'two');
  fill(join(folder, `.dist-old-${DEAD}-0a0b0c0d`), 'one');
  await recoverFolder(out);
  expect(words()).toBe('one');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('of what a killed process left, nothing takes the place of a folder that is there', async () => {
  fill(out, 'two');
  fill(join(folder, `.dist-old-${DEAD}-0a0b0c0d`), 'one');
  await recoverFolder(out);
  expect(words()).toBe('two');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('what another process is at work on, and what is not ours, stays', async () => {
  const others = [`.dist-new-${process.ppid}-0a0b0c0d`, '.dist-new-notes', '.dist-news', `.other-new-${DEAD}-0a0b0c0d`];
  for (const name of others) fill(join(folder, name), 'x');
  const own = fill(freshFolder(out), 'y');
  await recoverFolder(out);
  expect(readdirSync(folder).sort()).toEqual([...others, own.slice(folder.length + 1)].sort());
});

test('nothing to mend and no folder at all is no error', async () => {
  await recoverFolder(join(folder, 'none', 'dist'));
  expect(existsSync(join(folder, 'none'))).toBe(false);
  renameSync(fill(out, 'one'), join(folder, 'gone'));
  await recoverFolder(out);
  expect(existsSync(out)).toBe(false);
});
