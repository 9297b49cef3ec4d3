import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { finishPublishing, publishFolder } from './publish-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'postil-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const dist = join(folder, 'dist');
const fresh = join(folder, 'fresh');
const ledger = join(folder, 'a.json');
const list = join(folder, 'b.txt');
const records = [
  { path: ledger, before: 'old', text: 'new', said: 'a' },
  { path: list, text: 'begun', said: 'b' },
];
const told = () => [ledger, list].map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined));
const published = () => readFileSync(join(dist, 'page'), 'utf8');

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of [
    [dist, 'old'],
    [fresh, 'new'],
  ] as const) {
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'page'), text);
  }
  writeFileSync(ledger, 'old');
});

/**
 * Does the same in another process, which is killed when it comes to write the first file, or to put the folder
 * there.
 */
function killedAt(moment: 'rename' | 'renameSync'): void {
  const code = `
    const kill = (whole) => (...args) => (--left < 0 ? process.kill(process.pid, 'SIGKILL') : whole(...args));
    let left = ${moment === 'rename' ? 0 : 1};
    const fs = require('node:fs');
    if (${moment === 'rename'}) fs.promises.rename = kill(fs.promises.rename);
    else fs.renameSync = kill(fs.renameSync);
    require('node:module').syncBuiltinESMExports();
    import(${JSON.stringify(join(import.meta.dirname, 'publish-folder.ts'))})
      .then(({ publishFolder }) => publishFolder(${JSON.stringify(fresh)}, ${JSON.stringify(dist)}, ${JSON.stringify(records)}));
  `;
  const { signal, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
  expect(signal, stderr).toBe('SIGKILL');
}

test('the folder is in place, the files tell of it, and nothing is left beside them', async () => {
  await publishFolder(fresh, dist, records);
  expect(published()).toBe('new');
  expect(told()).toEqual(['new', 'begun']);
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.txt', 'dist']);
});

test('of two builds at once, from the same files, one is whole in the place and its records are written once', async () => {
  const other = join(folder, 'other');
  mkdirSync(other);
  writeFileSync(join(other, 'page'), 'new');
  await Promise.all([publishFolder(fresh, dist, records), publishFolder(other, dist, records)]);
  expect(published()).toBe('new');
  expect(told()).toEqual(['new', 'begun']);
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.txt', 'dist']);
});

test('where a file was changed since it was read, nothing is published', async () => {
  writeFileSync(ledger, 'by another');
  await expect(publishFolder(fresh, dist, records)).rejects.toThrow('a.json was changed meanwhile');
  expect(published()).toBe('old');
  expect(told()).toEqual(['by another', undefined]);
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'dist', 'fresh']);
});

test('where the folder cannot be put in place, no file tells of it', async () => {
  rmSync(fresh, { recursive: true });
  await expect(publishFolder(fresh, join(folder, 'none/dist'), records)).rejects.toThrow('ENOENT');
  expect(told()).toEqual(['old', undefined]);
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'dist']);
});

test('killed when the folder is in place and no file tells of it yet, the next process writes them', async () => {
  killedAt('rename');
  expect(published()).toBe('new');
  expect(told()).toEqual(['old', undefined]);
  expect((await finishPublishing(dist)).map(({ said }) => said)).toEqual(['a', 'b']);
  expect(told()).toEqual(['new', 'begun']);
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.txt', 'dist']);
  expect(await finishPublishing(dist)).toEqual([]);
});

test('what was changed after the kill is left as it is', async () => {
  killedAt('rename');
  writeFileSync(ledger, 'by another');
  expect((await finishPublishing(dist)).map(({ said }) => said)).toEqual(['b']);
  expect(told()).toEqual(['by another', 'begun']);
});

test('where nothing may be written, the plan is left for a process that may, and what it holds is told', async () => {
  killedAt('rename');
  expect((await finishPublishing(dist, true)).map(({ path }) => path)).toEqual([ledger, list]);
  expect(told()).toEqual(['old', undefined]);
  expect((await finishPublishing(dist)).map(({ said }) => said)).toEqual(['a', 'b']);
  expect(told()).toEqual(['new', 'begun']);
});

test('a plan whose folder never came into place is not left either: the folder is cleared away after it', async () => {
  killedAt('renameSync');
  expect(await finishPublishing(dist, true)).toEqual([]);
  rmSync(fresh, { recursive: true });
  expect(await finishPublishing(dist)).toEqual([]);
  expect(told()).toEqual(['old', undefined]);
});

test('killed before the folder is in place, nothing is written', async () => {
  killedAt('renameSync');
  expect(existsSync(dist)).toBe(false);
  expect(await finishPublishing(dist)).toEqual([]);
  expect(told()).toEqual(['old', undefined]);
  expect(readdirSync(folder).filter((name) => name.includes('records'))).toEqual([]);
});
