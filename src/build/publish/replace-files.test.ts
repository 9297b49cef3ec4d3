import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { replaceFiles } from './replace-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'postil-'));
const [one, two] = [join(folder, 'one.json'), join(folder, 'two.txt')];
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  writeFileSync(one, 'old');
});

const told = () =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

test.each<[string, string, string | undefined]>([
  ['the text that it was read with', 'old', 'old'],
  ['that text in other line ends, with a mark before it', '\uFEFFold\r\n', 'old\n'],
  ['already what it shall say', 'new', 'old'],
])('a file that has %s is written', async (_name, now, before) => {
  writeFileSync(one, now);
  await replaceFiles([
    { path: one, before, text: 'new' },
    { path: two, text: 'begun' },
  ]);
  expect(told()).toEqual({ 'one.json': 'new', 'two.txt': 'begun' });
});

test.each<[string, () => void]>([
  ['was changed', () => writeFileSync(two, 'by another')],
  ['was taken away', () => rmSync(two)],
])('if one %s meanwhile, none is written', async (_name, change) => {
  writeFileSync(two, 'read');
  change();
  const before = told();
  const files = [
    { path: one, before: 'old', text: 'new' },
    { path: two, before: 'read', text: 'new' },
  ];
  await expect(replaceFiles(files)).rejects.toThrow('two.txt was changed meanwhile');
  expect(told()).toEqual(before);
});

const exact = true;
test('a file that people write must be what it was byte for byte', async () => {
  writeFileSync(two, 'read\r\n');
  const files = [
    { path: one, before: 'old', text: 'new', exact },
    { path: two, before: 'read\n', text: 'new', exact },
  ];
  await expect(replaceFiles(files)).rejects.toThrow('two.txt was changed meanwhile');
  expect(told()).toEqual({ 'one.json': 'old', 'two.txt': 'read\r\n' });
});

test('a file that shall go', async () => {
  writeFileSync(two, 'read');
  await replaceFiles([{ path: two, before: 'read', text: undefined, exact }]);
  expect(told()).toEqual({ 'one.json': 'old' });
});

test('where one cannot be written, the others are as they were', async () => {
  const files = [
    { path: one, before: 'old', text: 'new', exact },
    { path: two, before: undefined, text: 'begun', exact },
    { path: join(folder, 'none', 'three.txt'), before: undefined, text: 'begun', exact },
  ];
  await expect(replaceFiles(files)).rejects.toThrow('ENOENT');
  expect(told()).toEqual({ 'one.json': 'old' });
});

test.skipIf(process.platform === 'win32')(
  'a file is written where a link leads to, and who may read it stays',
  async () => {
    chmodSync(one, 0o640);
    symlinkSync('one.json', two);
    await replaceFiles([{ path: two, before: 'old', text: 'new' }]);
    expect(lstatSync(two).isSymbolicLink()).toBe(true);
    expect(readFileSync(one, 'utf8')).toBe('new');
    expect(statSync(one).mode & 0o777).toBe(0o640);
  },
);

test('a file that may only be read is left alone, and those before it are as they were', async () => {
  writeFileSync(two, 'old');
  chmodSync(two, 0o444);
  const both = [one, two].map((path) => ({ path, before: 'old', text: 'new' }));
  await expect(replaceFiles(both)).rejects.toThrow('may only be read');
  expect(told()).toEqual({ 'one.json': 'old', 'two.txt': 'old' });
});
