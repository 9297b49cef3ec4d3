import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** The longest file, in lines, that need not say why. */
const LINES = 200;
/** The longest line of a comment, in characters. */
const WIDTH = 120;

const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'tests'], {
  cwd: ROOT,
  encoding: 'utf8',
});
const files = listed
  .split('\n')
  .filter((file) => /\.(?:ts|mjs|astro|css)$/.test(file))
  .flatMap((file) => {
    try {
      return [{ file, lines: readFileSync(path.join(ROOT, file), 'utf8').trimEnd().split('\n') }];
    } catch {
      // Taken away, and not yet told to Git.
      return [];
    }
  });

test('a long file says at its top why it is long', () => {
  const long = files.filter(({ lines }) => lines.length > LINES && !lines[0]?.includes('ver 200 lines'));
  expect(files.length).toBeGreaterThan(300);
  expect(long.map(({ file }) => file)).toEqual([]);
});

test('a file is named for what it does', () => {
  const vague = files.filter(({ file }) => /(?:^|[/-])(?:utils?|helpers?|manager|common|misc)\b/i.test(file));
  expect(vague.map(({ file }) => file)).toEqual([]);
});

test('no line of a comment is over-long', () => {
  const wide = files.flatMap(({ file, lines }) =>
    lines.flatMap((line, index) =>
      line.length > WIDTH && /^\s*(?:\/\/|\/?\*)/.test(line) && !/https?:\/\/\S{40}/.test(line)
        ? [`${file}:${index + 1}: ${line.length}`]
        : [],
    ),
  );
  expect(wide).toEqual([]);
});
