import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Lock, type Package, packagesOf } from './packages-of.ts';

/** The packages that the project in the current folder pins for the site. */
export async function readPackages(): Promise<Package[]> {
  return packagesOf(JSON.parse(await readFile('package-lock.json', 'utf8')) as Lock);
}

/** The text of a package's licence; undefined if the package comes without. */
export async function readLicence({ name }: Package): Promise<string | undefined> {
  const folder = join('node_modules', name);
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /^licen[cs]e(\.|$)/i.test(entry.name))
    .map((file) => file.name);
  const [first] = files.sort();
  return first && (await readFile(join(folder, first), 'utf8'));
}
