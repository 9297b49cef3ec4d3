import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFolders } from './watch-folders.ts';

let folder: string;
let told: Set<string>;
let end: () => void;
const path = (name: string) => join(folder, name);
const write = (name: string, words = 'one') => writeFileSync(path(name), words);
const hears = (...names: string[]) =>
  vi.waitFor(() => expect([...told]).toEqual(expect.arrayContaining(names.map(path))), { timeout: 10_000 });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watch-'));
  mkdirSync(path('articles'));
  write('articles/a.md');
  told = new Set();
  end = watchFolders(folder, ['articles', 'works'], (file) => told.add(file));
});
afterEach(() => {
  end();
  rmSync(folder, { recursive: true });
});

test('a file that is written, and one that comes', async () => {
  write('articles/a.md', 'two');
  write('articles/b.md');
  write('edition.yaml');
  await hears('articles/a.md', 'articles/b.md', 'edition.yaml');
});

test('a file that is put in the place of another one, as editors write whole files, and no other', async () => {
  write('articles/b.md');
  await hears('articles/b.md');
  told.clear();
  write('articles/.a.md.new', 'two');
  renameSync(path('articles/.a.md.new'), path('articles/a.md'));
  await hears('articles/a.md');
  expect([...told].sort()).toEqual([path('articles/.a.md.new'), path('articles/a.md')]);
});

test('a file that goes', async () => {
  rmSync(path('articles/a.md'));
  await hears('articles/a.md');
});

test('the files of a folder that comes with them, and what becomes of them', async () => {
  mkdirSync(path('works'));
  write('works/w.yaml');
  await hears('works/w.yaml');
  told.clear();
  write('works/w.yaml', 'two');
  await hears('works/w.yaml');
});

test('the files of a folder that was taken away and is there again', async () => {
  renameSync(path('articles'), path('away'));
  mkdirSync(path('articles'));
  write('articles/c.md');
  await hears('articles/c.md');
  told.clear();
  write('articles/c.md', 'two');
  await hears('articles/c.md');
});

test('nothing once it has ended', async () => {
  end();
  write('articles/a.md', 'two');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect([...told]).toEqual([]);
});
