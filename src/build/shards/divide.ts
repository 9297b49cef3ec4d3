import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Edition } from '../../model/edition.ts';
import type { Division } from './division.ts';
import { filesBelow, hashOfFiles } from './files-below.ts';
import type { Identity } from './identity.ts';
import { isManifest, writeManifest } from './manifest.ts';
import { ownedPaths } from './owned-paths.ts';
import type { MadeShard } from './read-shards.ts';
import { type Shard, shardName, shardOf } from './shard.ts';

/** Where the scripts and styles lie that pages load. */
const ASSETS = '_astro';
const topOf = (file: string): string => file.split('/', 1)[0] as string;

/** The pages and files of the articles of one shard, with what says which shard it is. */
export function divideShard(edition: Edition, shard: Shard, identity: Identity): Division {
  const owners = ownedPaths(edition);
  const ours = new Set([...owners].flatMap(([path, id]) => (shardOf(id, shard.count) === shard.index ? [path] : [])));
  const division: Division = {
    whole: false,
    makes: (path) => ours.has(path),
    count: ours.size,
    site: [],
    finish: async (made) => {
      const files = await filesBelow(made);
      const own = new Set(division.site.flatMap(({ path, file }) => (ours.has(path) ? [file] : [])));
      const [kept = [], left = []] = [true, false].map((is) => files.filter((file) => own.has(file) === is));
      for (const file of left) await rm(join(made, file));
      const used = new Set(kept.map(topOf));
      for (const name of await readdir(made)) {
        if (!used.has(name)) await rm(join(made, name), { recursive: true, force: true });
      }
      const assets = left.filter((file) => topOf(file) === ASSETS);
      await writeManifest(made, { ...shard, ...identity, assets, files: await hashOfFiles(made, kept) });
    },
  };
  return division;
}

/** What is wrong with the files of a shard, which shall be these, in a site with these assets. */
async function wrongFiles({ called, folder, manifest }: MadeShard, files: string[], assets: Set<string>) {
  const there = (await filesBelow(folder)).filter((file) => !isManifest(file));
  const [has, shall] = [new Set(there), new Set(files)];
  const lacks = files.filter((file) => !has.has(file));
  const more = there.filter((file) => !shall.has(file));
  const missing = manifest.assets.filter((file) => !assets.has(file));
  const lines = [
    ...lacks.slice(0, 1).map((file) => `lacks ${lacks.length} of its files, ${file} among them`),
    ...more.slice(0, 1).map((file) => `has ${more.length} files that are not of it, ${file} among them`),
    ...missing.slice(0, 1).map((file) => `was made with other packages: its pages load ${file}`),
  ];
  if (lines.length === 0 && (await hashOfFiles(folder, there)) !== manifest.files) lines.push('has files that changed');
  return lines.map((line) => `${called}: shard ${shardName(manifest)} ${line}; make it anew`);
}

/** Shards that do not fit the site; the message has a line for each thing that is wrong. */
export class UnfitShards extends Error {}

/**
 * What is no article's, and the files of articles as the shards made them. `finish` throws `UnfitShards`.
 */
export function divideJoin(edition: Edition, shards: readonly MadeShard[]): Division {
  const owners = ownedPaths(edition);
  const division: Division = {
    whole: true,
    makes: (path) => !owners.has(path),
    count: 2 * edition.entities.length + 40,
    site: [],
    finish: async (made) => {
      const assets = new Set((await filesBelow(join(made, ASSETS))).map((file) => `${ASSETS}/${file}`));
      const ofShard = Map.groupBy(
        division.site.filter(({ path }) => owners.has(path)),
        ({ path }) => shardOf(owners.get(path) as string, shards.length),
      );
      const filesOf = ({ manifest }: MadeShard) => (ofShard.get(manifest.index) ?? []).map(({ file }) => file).sort();
      const wrong = await Promise.all(shards.map((shard) => wrongFiles(shard, filesOf(shard), assets)));
      if (wrong.flat().length > 0) throw new UnfitShards(wrong.flat().join('\n'));
      for (const shard of shards) {
        for (const file of filesOf(shard)) {
          const to = join(made, file);
          await mkdir(dirname(to), { recursive: true });
          await copyFile(join(shard.folder, file), to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
        }
      }
    },
  };
  return division;
}
