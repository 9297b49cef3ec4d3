import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { forbiddenImports } from './imports.ts';
import { roomsTable } from './print-rooms.ts';
import { ROOMS } from './rooms.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

test('nothing in src/ imports what its room may not, nor in a circle', { timeout: 120_000 }, async () => {
  expect(await forbiddenImports(path.join(ROOT, 'src'))).toEqual([]);
});

test('src/ has the rooms of the table, and no loose file but the types of Astro', () => {
  const rooms = [...new Set(ROOMS.map(({ name }) => name.split('/')[0] as string))];
  expect(readdirSync(path.join(ROOT, 'src')).sort()).toEqual([...rooms, 'env.d.ts'].sort());
});

test('the guide prints the table as it is', () => {
  expect(readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8')).toContain(roomsTable());
});

/** A house of these files: which imports are found to be wrong in it. */
async function found(files: Record<string, string>): Promise<string[]> {
  const folder = path.join(ROOT, '.postil/house-case');
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return forbiddenImports(folder);
}

const A = 'export const a = 1; export interface A { a: number }';

test.each<[string, Record<string, string>, string[]]>([
  ['what may be', { 'model/a.ts': A, 'read/b.ts': "import { a } from '../model/a.ts'; export const b = a;" }, []],
  [
    'a room above',
    { 'render/a.ts': A, 'annotate/b.ts': "import { a } from '../render/a.ts'; export const b = a;" },
    ['src/annotate/b.ts imports src/render/a.ts (annotate: rooms)'],
  ],
  [
    'types of a room whose types alone may be imported',
    { 'model/a.ts': A, 'words/b.ts': "import type { A } from '../model/a.ts'; export const b: A = { a: 1 };" },
    [],
  ],
  [
    'a value of such a room',
    { 'model/a.ts': A, 'words/b.ts': "import { a } from '../model/a.ts'; export const b = a;" },
    ['src/words/b.ts imports src/model/a.ts (words: rooms)'],
  ],
  [
    'a room inside a room, from a page',
    { 'read/a.ts': A, 'site/pages/b.astro': "---\nimport { a } from '../../read/a.ts';\n---\n<p>{a}</p>" },
    ['src/site/pages/b.astro imports src/read/a.ts (site: rooms)'],
  ],
  ['a package', { 'model/a.ts': "import 'node:fs';" }, ['src/model/a.ts imports fs (model: packages)']],
  [
    'a circle',
    {
      'model/a.ts': "import { b } from './b.ts'; export const a = () => b;",
      'model/b.ts': "import { a } from './a.ts'; export const b = () => a;",
    },
    ['src/model/a.ts imports src/model/b.ts > src/model/a.ts (no circles)'],
  ],
])('finds %s', async (_name, files, expected) => {
  expect((await found(files)).sort()).toEqual(expected);
});
