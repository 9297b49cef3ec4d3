import { expect, test } from 'vitest';
import { wrapRuns } from './wrap-runs.ts';

const linesOf = (text: string) =>
  wrapRuns([{ text: 'Aa', href: '/a' }, { text }], 40, 12).map((line) => line.map((run) => run.text).join(''));

test('a line breaks at spaces, and not at those that hold a sign to its word', () => {
  expect(linesOf(' : bbbbb')).toEqual(['Aa :', 'bbbbb']);
  expect(linesOf('\u202f: bbbbb')).toEqual(['Aa\u202f:', 'bbbbb']);
  expect(linesOf('\u202fbbbbbb cc')).toEqual(['Aa\u202fbbbbbb', 'cc']);
});
