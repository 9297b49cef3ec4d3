import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cruise, type IForbiddenRuleType, type IReporterOutput } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { ROOMS, type Room } from './rooms.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** What is read instead of `src/`: the same files, those of Astro as the code that is in them. */
const MIRROR = '.postil/house';

/** The code of an `.astro` file: its frontmatter and its scripts. */
function codeOf(text: string): string {
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  return [frontmatter, ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code)].join('\n');
}

function mirror(src: string): void {
  const folder = path.join(ROOT, MIRROR);
  rmSync(folder, { recursive: true, force: true });
  cpSync(src, path.join(folder, 'src'), {
    recursive: true,
    filter: (file) => !/\.test\.ts$/.test(file),
  });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.astro')) continue;
    const file = path.join(entry.parentPath, entry.name);
    writeFileSync(file, codeOf(readFileSync(file, 'utf8')));
    renameSync(file, `${file}.ts`);
  }
}

const below = (name: string) => `^${MIRROR.replace('.', '\\.')}/src/${name.replace('.', '\\.')}(?:/|\\.|$)`;

/** Rooms inside a room have rows of their own. */
const innerOf = ({ name }: Room) =>
  ROOMS.filter((other) => other.name.startsWith(`${name}/`)).map((other) => other.name);

function rulesOf(room: Room): IForbiddenRuleType[] {
  const from = { path: below(room.name), pathNot: innerOf(room).map(below) };
  const values = [room.name, ...room.may].map(below);
  const types = [...values, ...(room.types ?? []).map(below)];
  const inHouse = below('').replace('(?:/|\\.|$)', '');
  return [
    {
      name: `${room.name}: rooms`,
      severity: 'error',
      from,
      to: { path: inHouse, pathNot: values, dependencyTypesNot: ['type-only'] },
    },
    {
      name: `${room.name}: types of rooms`,
      severity: 'error',
      from,
      to: { path: inHouse, pathNot: types, dependencyTypes: ['type-only'] },
    },
    {
      name: `${room.name}: packages`,
      severity: 'error',
      from,
      to: { pathNot: [inHouse, ...room.packages.map(packagePath)] },
    },
  ];
}

const packagePath = (name: string) =>
  name === '.*'
    ? '.'
    : name.startsWith('node:')
      ? `^(?:node:)?(?:${name.slice(5)})$`
      : `(?:^|node_modules/)(?:@types/)?${name}(?:/|$)`;

/** Every import below the folder `src` that the table forbids, and every circle, as `file imports file (row)`. */
export async function forbiddenImports(src: string): Promise<string[]> {
  mirror(src);
  const circles: IForbiddenRuleType = {
    name: 'no circles',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  };
  const result: IReporterOutput = await cruise(
    [`${MIRROR}/src`],
    {
      baseDir: ROOT,
      validate: true,
      ruleSet: { forbidden: [...ROOMS.flatMap(rulesOf), circles] },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.d.ts', '.css', '.json'] },
    },
    {},
    { tsConfig: extractTSConfig(path.join(ROOT, 'tsconfig.json')) },
  );
  if (typeof result.output === 'string') throw new Error(result.output);
  const short = (file: string) => file.replace(`${MIRROR}/`, '').replace(/\.astro\.ts$/, '.astro');
  return result.output.summary.violations.map(
    ({ from, to, rule, cycle }) =>
      `${short(from)} imports ${cycle ? cycle.map(({ name }) => short(name)).join(' > ') : short(to)} (${rule.name})`,
  );
}
