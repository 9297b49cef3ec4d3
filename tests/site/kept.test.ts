// What a build takes from former ones is what it would make: the site is the same, byte for byte.
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtFolderOf, contentOf } from '../editions/editions.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import { runCli, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a second build takes the pages of articles from the first and makes the same files', { timeout: 180_000 }, () => {
  const out = path.join(folder, 'dist');
  const { code, stdout, stderr } = runCli('build', ['--content', contentOf('tiny'), '--out', out]);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain(', the pages of 1 of 1 articles kept from the last build');
  expect(fingerprintOf(out)).toEqual(fingerprintOf(builtFolderOf('tiny')));
});

test('after an edit of one of many articles the files are those of a cold build, and what was not edited is not made', {
  timeout: 180_000,
}, () => {
  const content = path.join(folder, 'content');
  const out = path.join(folder, 'many');
  cpSync(contentOf('tiny'), content, { recursive: true });
  const file = (n: number) => path.join(content, `articles/lamp-${n}.md`);
  const text = readFileSync(path.join(content, 'articles/lamp.md'), 'utf8');
  // More than two pages have room for.
  for (let n = 1; n <= 45; n++) writeFileSync(file(n), text.replace('title: The lamp', `title: The lamp, part ${n},`));
  const build = (...more: string[]) => {
    const { code, stdout, stderr } = runCli('build', ['--content', content, ...more], undefined, { env: { CI: '' } });
    expect([code, stderr]).toEqual([0, '']);
    return stdout;
  };
  const pages = [1, 2, 3].map((n) => path.join(out, 'entities/hook-point', n > 1 ? `mentions/${n}` : '', 'index.html'));
  const times = () => pages.map((page) => statSync(page).mtimeMs);
  build('--out', out);
  const before = times();
  writeFileSync(file(45), `${readFileSync(file(45), 'utf8').trimEnd()} Hook Point was dark again.\n`);
  expect(build('--out', out)).toContain(', the pages of 45 of 46 articles kept from the last build');
  const cold = path.join(folder, 'cold');
  build('--no-cache', '--out', cold);
  expect(fingerprintOf(out)).toEqual(fingerprintOf(cold));
  // Of three pages of mentions one has that article; the page of the entity is made each time.
  expect(times().filter((time, at) => time !== before[at])).toHaveLength(2);
});
