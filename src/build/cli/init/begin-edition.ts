import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { PROGRAM_FOLDER } from '../../program-folder.ts';

/** What beginning an edition did: the files that were written and those that were there; or why nothing was done. */
export interface Begun {
  problem?: string;
  written: string[];
  kept: string[];
}

const TEMPLATE = join(PROGRAM_FOLDER, 'src/build/cli/init/template');
const SCRIPTS = {
  dev: 'postil dev',
  check: 'postil check',
  new: 'postil new',
  add: 'postil add',
  import: 'postil import',
  build: 'postil build',
  join: 'postil join',
  start: 'postil build && postil start',
  search: 'postil search',
  export: 'postil export',
  permalinks: 'postil permalinks',
  addresses: 'postil addresses',
};

const parse = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** The `package.json` of an edition: what is in `before` stays. */
function manifest(folder: string, before: Record<string, Record<string, string>> | undefined): string {
  const { version } = parse(join(PROGRAM_FOLDER, 'package.json'));
  const name = basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const own = before ?? { name: name || 'edition', version: '0.0.0', private: true, type: 'module' };
  const scripts = { ...SCRIPTS, ...before?.scripts };
  const dependencies = { postil: `^${version}`, ...before?.dependencies };
  return `${JSON.stringify({ ...own, scripts, dependencies }, null, 2)}\n`;
}

/**
 * Puts a small edition into `folder`, which is made if need be. A file that is there is left as it is, but for
 * `package.json`, to which the scripts and the dependency are added; a folder that has content is not touched.
 */
export function beginEdition(folder: string): Begun {
  const refuse = (problem: string): Begun => ({ problem, written: [], kept: [] });
  if (existsSync(folder) && !statSync(folder).isDirectory()) return refuse(`${folder} is a file.`);
  if (existsSync(join(folder, 'content')))
    return refuse(`${join(folder, 'content')} is there: begin in another folder.`);
  const written: string[] = [];
  const kept: string[] = [];
  // Names that begin with a dot mean something to npm when it packs the program.
  const target = (name: string) => name.replace(/(^|[\\/])dot-/g, '$1.');
  for (const name of readdirSync(TEMPLATE, { recursive: true, encoding: 'utf8' }).sort()) {
    if (statSync(join(TEMPLATE, name)).isDirectory()) continue;
    const path = join(folder, target(name));
    if (existsSync(path)) kept.push(target(name).split(sep).join('/'));
    else {
      mkdirSync(dirname(path), { recursive: true });
      cpSync(join(TEMPLATE, name), path);
      written.push(target(name));
    }
  }
  const file = join(folder, 'package.json');
  try {
    writeFileSync(file, manifest(folder, existsSync(file) ? parse(file) : undefined));
  } catch (error) {
    return refuse(`${file} cannot be used: ${(error as Error).message}`);
  }
  return { written: [...written, 'package.json'], kept };
}
