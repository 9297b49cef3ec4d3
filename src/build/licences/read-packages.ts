import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PROGRAM_FOLDER } from '../program-folder.ts';
import { type Lock, type Package, packagesOf } from './packages-of.ts';

/** The packages that the program pins for the site: in the repository those of its lock file, else as it was packed. */
export async function readPackages(): Promise<Package[]> {
  const lock = join(PROGRAM_FOLDER, 'package-lock.json');
  if (existsSync(lock)) return packagesOf(JSON.parse(await readFile(lock, 'utf8')) as Lock);
  return JSON.parse(await readFile(join(PROGRAM_FOLDER, 'lib/packages.json'), 'utf8'));
}

/** The text of a package's licence; undefined if the package comes without. */
export async function readLicence({ name }: Package): Promise<string | undefined> {
  const places = createRequire(join(PROGRAM_FOLDER, 'package.json')).resolve.paths(name) ?? [];
  const folder = places.map((place) => join(place, name)).find((place) => existsSync(place));
  if (!folder) return undefined;
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /^licen[cs]e(\.|$)/i.test(entry.name))
    .map((file) => file.name);
  const [first] = files.sort();
  return first && (await readFile(join(folder, first), 'utf8'));
}
