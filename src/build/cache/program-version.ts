import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PROGRAM_FOLDER } from '../program-folder.ts';

/** What tells the versions of the packages that a program runs with: its own list, and the lock files of the folder. */
const LOCKS = ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'];

/** The files of a folder that make a program, tests left out, in the order of their names. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * The hash of the program as it is: its own files, those by which a publisher replaces some of them (`overrides/` in
 * `root`), the versions of its packages, and what runs it.
 */
export function programVersion(root: string): string {
  const files = [
    ...filesIn(join(PROGRAM_FOLDER, 'src')),
    ...filesIn(resolve(root, 'overrides')),
    join(PROGRAM_FOLDER, 'package.json'),
    ...LOCKS.map((name) => join(root, name)).filter(existsSync),
  ];
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('base64url');
}
