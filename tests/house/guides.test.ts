// The guides name files of the program as they are.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../steps.ts';

const GUIDES = ['README.md', 'CONTRIBUTING.md', ...readdirSync(path.join(ROOT, 'docs')).map((name) => `docs/${name}`)];
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
}).split('\n');

/** A file of code, or a folder of the program. */
const CODE = /^(?:[\w./[\]-]+\.(?:ts|astro|css|mjs)|(?:src|tests|docs)\/[\w./-]*\/)$/;

const OF_AN_EDITION = /^(?:content|overrides|public)\//;

/** Whether it is there: from the root, within `src/`, or, as a name alone, once anywhere. */
function isThere(name: string): boolean {
  if ([name, `src/${name}`].some((file) => existsSync(path.join(ROOT, file)))) return true;
  return !name.includes('/') && tracked.filter((file) => path.basename(file) === name).length === 1;
}

test('every file and folder of code that a guide names is there', () => {
  const named = GUIDES.filter((file) => file.endsWith('.md')).flatMap((file) => {
    const text = readFileSync(path.join(ROOT, file), 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
    return [...text.matchAll(/`([^`\s]+)`/g)].flatMap(([, name = '']) =>
      CODE.test(name) && !OF_AN_EDITION.test(name) ? [{ file, name }] : [],
    );
  });
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ name }) => !isThere(name)).map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});
