import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { articleFile, tinyEdition } from '../../../tests/fixtures/tiny-content.ts';
import { divideJoin, divideShard } from './divide.ts';
import type { Division } from './division.ts';
import { filesBelow } from './files-below.ts';
import { readManifest } from './manifest.ts';
import { shardOf } from './shard.ts';

const { edition } = tinyEdition({ 'articles/a.md': articleFile('A.'), 'articles/d.md': articleFile('D.') });
const identity = { content: 'c', program: 'p', site: '' };
/** What is made of the edition: some pages of articles, and some that are of the whole. */
const SITE = ['articles/a', 'articles/d', 'claims', ''].map((path) => ({
  path,
  file: path ? `${path}/index.html` : 'index.html',
  isPage: true,
}));

let folder: string;
beforeEach(() => {
  const made = mkdtempSync(join(tmpdir(), 'postil-'));
  folder = made;
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
});

function write(name: string, files: readonly string[]): string {
  for (const file of files) {
    mkdirSync(dirname(join(folder, name, file)), { recursive: true });
    writeFileSync(join(folder, name, file), file);
  }
  return join(folder, name);
}

/** A folder in which the pages of a division are made, as Astro leaves it: with scripts and what is in `public/`. */
function made(name: string, division: Division): string {
  division.site = SITE;
  const own = SITE.filter(({ path }) => division.makes(path)).map(({ file }) => file);
  return write(name, [...own, '_astro/main.js', 'icon.svg']);
}

async function shards() {
  return Promise.all(
    [1, 2].map(async (index) => {
      const division = divideShard(edition, { index, count: 2 }, identity);
      const at = made(`shard-${index}`, division);
      await division.finish(at);
      const manifest = await readManifest(at);
      if (!manifest) throw new Error('no manifest');
      return { called: `shard-${index}`, folder: at, manifest };
    }),
  );
}

async function joined(all: Awaited<ReturnType<typeof shards>>): Promise<string[]> {
  const division = divideJoin(edition, all);
  const at = made('joined', division);
  await division.finish(at);
  return filesBelow(at);
}

test('a shard keeps its own files alone, and the join has all', async () => {
  const all = await shards();
  const [a, d] = ['a', 'd'].map((id) => shardOf(id, 2));
  expect(a).not.toBe(d);
  expect(await filesBelow(join(folder, `shard-${a}`))).toEqual(['articles/a/index.html', 'shard.json']);
  expect(await filesBelow(join(folder, `shard-${d}`))).toEqual(['articles/d/index.html', 'shard.json']);
  expect(await joined(all)).toEqual(['_astro/main.js', 'icon.svg', ...SITE.map(({ file }) => file)].sort());
  expect(readFileSync(join(folder, 'joined/articles/d/index.html'), 'utf8')).toBe('articles/d/index.html');
});

test.each<[string, (at: string) => void, RegExp]>([
  ['lacks a file', (at) => rmSync(join(at, 'articles'), { recursive: true }), /lacks 1 of its files, articles\/./],
  ['has another one', (at) => writeFileSync(join(at, 'x.html'), ''), /has 1 files that are not of it, x\.html/],
  [
    'was changed on the way',
    (at) => {
      for (const id of ['a', 'd']) {
        const file = join(at, `articles/${id}/index.html`);
        try {
          readFileSync(file);
          writeFileSync(file, 'cut');
        } catch {}
      }
    },
    /has files that changed/,
  ],
])('a shard that %s is refused', async (_what, spoil, said) => {
  const all = await shards();
  spoil(all[1]?.folder as string);
  const refused = joined(all);
  await expect(refused).rejects.toThrow(said);
  await expect(refused).rejects.toThrow(/^shard-2: shard 2\/2 .*; make it anew$/);
});

test('a shard whose pages load scripts that the site has not is refused', async () => {
  const [one, two] = await shards();
  if (!one || !two) throw new Error('two shards');
  two.manifest.assets = ['_astro/other.js'];
  await expect(joined([one, two])).rejects.toThrow(/made with other packages: its pages load _astro\/other\.js/);
});
