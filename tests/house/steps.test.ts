import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, STEPS } from '../steps.ts';

/** Asks servers that no machine has by itself: `npm run test:hosts`. */
const BY_HAND = ['tests/hosts/'];

test('every test is run by a step of npm test, and by one', () => {
  const folders = STEPS.flatMap(({ command }) => command.filter((word) => /^(?:src|tests\/\w[\w-]*)\/$/.test(word)));
  const files = globSync('{src,tests}/**/*.test.ts', { cwd: ROOT }).map((file) => file.replaceAll(path.sep, '/'));
  expect(files.length).toBeGreaterThan(150);
  const runs = (file: string) => folders.filter((folder) => file.startsWith(folder)).length;
  expect(files.filter((file) => runs(file) !== 1 && !BY_HAND.some((folder) => file.startsWith(folder)))).toEqual([]);
});
