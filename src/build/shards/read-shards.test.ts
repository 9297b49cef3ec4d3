import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeManifest } from './manifest.ts';
import { foreignShards, readShards } from './read-shards.ts';

const folder = mkdtempSync(join(tmpdir(), 'postil-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const identity = { content: 'c', program: 'p', site: '' };
const at = (name: string) => join(folder, name);
const command = 'postil build --shard';

/** A folder with a shard that says this of itself. */
async function shard(name: string, index: number, count: number, own: Partial<typeof identity> = {}): Promise<string> {
  mkdirSync(at(name), { recursive: true });
  await writeManifest(at(name), { index, count, ...identity, ...own, assets: [], files: 'f' });
  return at(name);
}

test('shards are read in their order', async () => {
  const { shards, problems } = await readShards([await shard('b', 2, 2), await shard('a', 1, 2)], command);
  expect(problems).toEqual([]);
  expect(shards.map(({ manifest }) => manifest.index)).toEqual([1, 2]);
  expect(foreignShards(shards, identity)).toEqual([]);
});

test('all that is wrong is said at once: folders that hold none, shards that are double or missing', async () => {
  mkdirSync(at('other'), { recursive: true });
  mkdirSync(at('broken'), { recursive: true });
  writeFileSync(join(at('broken'), 'shard.json'), '{"index": 1');
  const folders = [await shard('one', 1, 3), await shard('again', 1, 3), at('none'), at('other'), at('broken')];
  const { problems } = await readShards(folders, command);
  const name = 'name the folders that "postil build --shard 1/N" and so on have made';
  expect(problems).toEqual([
    `${at('none')}: there is no such folder; ${name}`,
    `${at('other')}: it holds no shard; ${name}`,
    `${at('broken')}: it holds no shard; ${name}`,
    `${at('one')} and ${at('again')}: each is shard 1/3; name one of them`,
    'shard 2/3 is missing: make it with "postil build --shard 2/3", and name its folder',
    'shard 3/3 is missing: make it with "postil build --shard 3/3", and name its folder',
  ]);
});

test('shards of two divisions do not belong together', async () => {
  const { problems } = await readShards([await shard('half', 1, 2), await shard('third', 2, 3)], command);
  expect(problems).toEqual([
    `shards of one division belong together: ${at('half')} is one of 2, ${at('third')} is one of 3`,
  ]);
});

test('shards of other content, another program or another address are refused', async () => {
  const folders = [
    await shard('1', 1, 3, { content: 'd' }),
    await shard('2', 2, 3, { program: 'q', site: 'https://example.org/' }),
    await shard('3', 3, 3),
  ];
  const { shards } = await readShards(folders, command);
  const other = 'made by another version of the program, or with other files in overrides/';
  expect(foreignShards(shards, identity)).toEqual([
    `${at('1')}: shard 1/3 was made from other content; make it anew`,
    `${at('2')}: shard 2/3 was ${other}, made for another SITE_URL; make it anew`,
  ]);
});
