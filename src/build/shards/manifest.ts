import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The file of a shard that says what it is, beside its pages. */
const NAME = 'shard.json';

const manifestSchema = z.object({
  index: z.int().positive(),
  count: z.int().positive(),
  content: z.string(),
  program: z.string(),
  site: z.string(),
  /** The scripts and styles that its pages load, which are made once for the whole site. */
  assets: z.array(z.string()),
  /** What its files hash to. */
  files: z.string(),
});

/** What a shard says of itself. */
export type Manifest = z.infer<typeof manifestSchema>;

/** Whether a folder, which is there, holds a shard. */
export const isShard = (folder: string): boolean => existsSync(join(folder, NAME));

/** Whether a file of a shard is no page of the site. */
export const isManifest = (file: string): boolean => file === NAME;

export const writeManifest = (folder: string, manifest: Manifest): Promise<void> =>
  writeFile(join(folder, NAME), `${JSON.stringify(manifest, null, 2)}\n`);

/** What the shard in a folder says of itself; undefined if there is none, or none that can be read. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(join(folder, NAME), 'utf8')));
  } catch {
    return undefined;
  }
}
