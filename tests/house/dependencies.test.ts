import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const { dependencies, devDependencies, scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const all: Record<string, string> = { ...dependencies, ...devDependencies };

/** The names in the first column of the tables under “Dependencies”, table by table. */
function tables(): string[][] {
  const text = readFileSync(join(ROOT, 'docs/developers.md'), 'utf8');
  const chapter = /\n## Dependencies\n([\s\S]*?)(?=\n## |$)/.exec(text)?.[1] ?? '';
  return chapter
    .split('| --- | --- |')
    .slice(1)
    .map((table) =>
      [...table.matchAll(/^\| (.+?) \| .+ \|$/gm)].flatMap(([, names = '']) =>
        [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name as string),
      ),
    );
}

/** All that our code says, to see whether it names a package. */
function codeUnder(folder: string): string {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|astro|css)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

test('the guide gives a reason for every package, and for no other', () => {
  const [forSite = [], forWork = []] = tables();
  expect([...forSite].sort()).toEqual(Object.keys(dependencies).sort());
  const types = Object.keys(devDependencies).filter((name) => name.startsWith('@types/'));
  const named = forWork.flatMap((name) => (name === '@types/*' ? types : [name]));
  expect(named.sort()).toEqual(Object.keys(devDependencies).sort());
});

test('versions are exact', () => {
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test('every package is used', () => {
  const config = ['astro.config.mjs', 'tsconfig.json', '.biome.json'].map((file) =>
    readFileSync(join(ROOT, file), 'utf8'),
  );
  const code = [codeUnder('src'), codeUnder('tests'), ...config].join('\n');
  // Types are asked for by the packages that they are of; "check" makes "astro check" a command; "selector" is asked
  // for
  // by "dom" beside it, which leaves it to its users to install.
  const silent = (name: string) =>
    name.startsWith('@types/') || ['@astrojs/check', '@apache-annotator/selector'].includes(name);
  const used = (name: string) => ["'", '/', '"'].some((end) => code.includes(`${name}${end}`)) || name === 'typescript';
  expect(Object.keys(all).filter((name) => !silent(name) && !used(name))).toEqual([]);
  expect(scripts.types).toBe('astro check');
});
