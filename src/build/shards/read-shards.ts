import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Identity } from './identity.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { shardName } from './shard.ts';

/** A shard that was made, and where it is. */
export interface MadeShard {
  /** As the folder was called. */
  called: string;
  folder: string;
  manifest: Manifest;
}

/** Which of the folders are the same one, or hold what another holds. */
function doubles(shards: readonly MadeShard[]): string[] {
  const byName = Map.groupBy(shards, ({ manifest }) => shardName(manifest));
  return [...byName]
    .filter(([, same]) => same.length > 1)
    .map(
      ([name, same]) => `${same.map(({ called }) => called).join(' and ')}: each is shard ${name}; name one of them`,
    );
}

/**
 * The shards in these folders, in their order, and all that is wrong with them by themselves: folders that hold none,
 * divided otherwise, double, missing. `command` is how a shard is made.
 */
export async function readShards(
  folders: readonly string[],
  command: string,
): Promise<{ shards: MadeShard[]; problems: string[] }> {
  const read = await Promise.all(
    folders.map(async (called) => ({ called, folder: resolve(called), manifest: await readManifest(resolve(called)) })),
  );
  const problems = read.flatMap(({ called, folder, manifest }) => {
    if (manifest) return [];
    const why = existsSync(folder) ? 'it holds no shard' : 'there is no such folder';
    return [`${called}: ${why}; name the folders that "${command} 1/N" and so on have made`];
  });
  const shards = read.flatMap((one) => (one.manifest ? [{ ...one, manifest: one.manifest }] : []));
  const counts = new Map(shards.map((one) => [one.manifest.count, one]));
  if (counts.size > 1) {
    const said = [...counts].map(([count, { called }]) => `${called} is one of ${count}`);
    return { shards, problems: [...problems, `shards of one division belong together: ${said.join(', ')}`] };
  }
  const [count = 0] = counts.keys();
  const there = new Set(shards.map(({ manifest }) => manifest.index));
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !there.has(index));
  const said = missing.map((index) => {
    const name = shardName({ index, count });
    return `shard ${name} is missing: make it with "${command} ${name}", and name its folder`;
  });
  shards.sort((a, b) => a.manifest.index - b.manifest.index);
  return { shards, problems: [...problems, ...doubles(shards), ...said] };
}

const OTHER = {
  content: 'made from other content',
  program: 'made by another version of the program, or with other files in overrides/',
  site: 'made for another SITE_URL',
} as const;

/** Which of the shards are not of the site that this process makes, and why. */
export const foreignShards = (shards: readonly MadeShard[], identity: Identity): string[] =>
  shards.flatMap(({ called, manifest }) => {
    const why = (Object.keys(OTHER) as (keyof Identity)[]).filter((key) => manifest[key] !== identity[key]);
    const said = why.map((key) => OTHER[key]).join(', ');
    return why.length === 0 ? [] : [`${called}: shard ${shardName(manifest)} was ${said}; make it anew`];
  });
