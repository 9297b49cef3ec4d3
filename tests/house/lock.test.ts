// The lock file names the packages of every system, so that installing on any of them leaves it as it is.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  resolved?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const ROOT = path.resolve(import.meta.dirname, '../..');
const parse = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
const packages: Record<string, Locked> = parse('package-lock.json').packages;
const COMPLETE = 'run "npm run lock" and commit the lock';

test('the lock has what package.json asks for', () => {
  const { dependencies, devDependencies } = parse('package.json');
  const { '': root } = packages;
  expect({ ...root?.dependencies, ...root?.devDependencies }, COMPLETE).toEqual({
    ...dependencies,
    ...devDependencies,
  });
});

test('the lock has the packages of all systems', () => {
  const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${at}/node_modules/${name}`],
    ),
  );
  expect(missing, COMPLETE).toEqual([]);
});

test('the lock names no registry', () => {
  expect(Object.keys(packages).filter((at) => packages[at]?.resolved)).toEqual([]);
});
