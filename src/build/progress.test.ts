import { expect, test } from 'vitest';
import { progressOn } from './progress.ts';

/** A progress that is told to a list, with a clock that is set by hand. */
function told(isTTY: boolean) {
  const [written, clock] = [[] as string[], { ms: 0 }];
  const to = { isTTY, columns: 40, write: (text: string) => written.push(text) };
  return { written, clock, progress: progressOn(to, () => clock.ms) };
}

test('a build of less than three seconds says nothing', () => {
  const { written, clock, progress } = told(true);
  progress.stage('reading');
  clock.ms = 2900;
  progress.stage('pages', 10);
  progress.step();
  progress.end();
  expect(written).toEqual([]);
});

test('on a terminal one line is rewritten, ten times a second at most, and taken away', () => {
  const { written, clock, progress } = told(true);
  progress.stage('pages', 100);
  for (let page = 0; page < 50; page++) progress.step();
  clock.ms = 3000;
  progress.step();
  progress.step();
  clock.ms = 3100;
  progress.step();
  progress.stage('search');
  progress.end();
  expect(written).toEqual([
    '\rpages 51 of 100, 3 s',
    '\rpages 53 of 100, 3 s',
    '\rsearch, 3 s         ',
    `\r${' '.repeat(11)}\r`,
  ]);
});

test('in a pipe each stage has a line', () => {
  const { written, clock, progress } = told(false);
  progress.stage('reading');
  clock.ms = 4000;
  progress.stage('pages', 100);
  progress.step();
  progress.step();
  progress.stage('search');
  progress.end();
  expect(written).toEqual(['pages …\n', 'search …\n']);
});
