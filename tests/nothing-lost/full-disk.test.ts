// A disk that fills up while a build is written: the build fails, says so, and the last good one is whole.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fingerprintOf } from '../site/fingerprint-of.ts';
import { runCli, temporaryFolder } from '../site/run-cli.ts';
import { copyProject } from './copy-project.ts';
import { writeSmallContent } from './small-content.ts';

const folder = temporaryFolder();
const disk = path.join(folder, 'disk');
const out = path.join(disk, 'dist');
const run = (program: string, ...args: string[]) => spawnSync(program, args, { encoding: 'utf8' });
const kilobytes = (of: string) => Number(run('du', '-sk', of).stdout.split('\t')[0]);

mkdirSync(disk);
const mounted = run('mount', '-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk).status === 0;
if (!mounted) console.warn('A small disk cannot be made here (that takes root on Linux): a full one is not tried.');

describe.skipIf(!mounted)('a project on a disk that is nearly full', () => {
  let before: string[];
  let content: string[];
  const build = () => runCli('build', [], 'https://example.org/', { cwd: disk, env: { CI: '' } });
  const contentNow = () => fingerprintOf(path.join(disk, 'content'));

  beforeAll(() => {
    writeSmallContent(path.join(folder, 'content'));
    copyProject(disk, path.join(folder, 'content'));
    expect(build()).toMatchObject({ code: 0, stderr: '' });
    before = fingerprintOf(out);
    appendFileSync(path.join(disk, 'content/articles/a.md'), '\nA paragraph that is new.\n');
    content = contentNow();
  }, 180_000);

  afterAll(() => run('umount', disk));

  test.each([10, 40, 70, 95])(
    'with room for %i % of what it writes',
    (share) => {
      const needed = kilobytes(out);
      const size = kilobytes(disk) + Math.round((needed * share) / 100);
      expect(run('mount', '-o', `remount,size=${size}k`, disk)).toMatchObject({ status: 0 });
      const { code, stderr } = build();
      expect(code).toBe(1);
      expect(stderr).toMatch(/ENOSPC|no space left/i);
      expect(stderr).toContain('dist still holds the last good build');
      expect(fingerprintOf(out)).toEqual(before);
      // No record tells of what was not published.
      expect(contentNow()).toEqual(content);
      expect(readdirSync(disk).filter((name) => name.startsWith('.dist'))).toEqual([]);
    },
    180_000,
  );

  test('with room again it succeeds', () => {
    run('mount', '-o', 'remount,size=64m', disk);
    expect(build()).toMatchObject({ code: 0, stderr: '' });
    expect(fingerprintOf(out)).not.toEqual(before);
    const written = contentNow().filter((line) => !content.includes(line));
    expect(written.map((line) => line.split(' ')[0])).toEqual(['addresses.txt', 'articles/a.permalinks.json']);
  }, 180_000);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));
