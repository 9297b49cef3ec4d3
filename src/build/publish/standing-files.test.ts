import { existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { type Mark, standingFiles } from './standing-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'postil-standing-'));
const [published, fresh] = [join(folder, 'published'), join(folder, 'fresh')];
const FILES = ['a/index.html', 'a/b.json'];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let marks: Mark[] = [];
beforeEach(() => {
  for (const one of [published, fresh]) rmSync(one, { recursive: true, force: true });
  mkdirSync(join(published, 'a'), { recursive: true });
  mkdirSync(fresh);
  for (const file of FILES) writeFileSync(join(published, file), file);
  marks = [];
  const standing = standingFiles(published);
  standing.expect(FILES, (found) => {
    marks = found;
  });
  standing.keepMarks();
});
const take = (given: readonly Mark[] = marks) => standingFiles(published).take(FILES, given, fresh);
const taken = () => FILES.filter((file) => existsSync(join(fresh, file)));

test('files that stand are further names of the same bytes', () => {
  expect(take()).toBe(true);
  expect(FILES.map((file) => readFileSync(join(fresh, file), 'utf8'))).toEqual(FILES);
  expect(FILES.map((file) => statSync(join(fresh, file)).ino)).toEqual(marks.map(([inode]) => inode));
});

test.each<[what: string, given: () => readonly Mark[]]>([
  ['no marks are known', () => []],
  ['one has no mark', () => marks.slice(0, 1)],
  [
    'one was written to',
    () => {
      writeFileSync(join(published, 'a/b.json'), 'b/a.json');
      return marks;
    },
  ],
  [
    'something stands where one would be',
    () => {
      mkdirSync(join(fresh, 'a/b.json'), { recursive: true });
      return marks;
    },
  ],
])('if %s, none is taken', (_, given) => {
  expect(take(given())).toBe(false);
  expect(taken().filter((file) => !statSync(join(fresh, file)).isDirectory())).toEqual([]);
});

test('that one has a further name elsewhere makes it another, since it could be written to there', () => {
  linkSync(join(published, 'a/b.json'), join(folder, 'elsewhere'));
  expect(take()).toBe(false);
});

test('of files that are not all there no marks are kept', () => {
  const standing = standingFiles(published);
  let kept = false;
  standing.expect([...FILES, 'a/none'], () => {
    kept = true;
  });
  standing.keepMarks();
  expect(kept).toBe(false);
});
