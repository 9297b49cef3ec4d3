import { expect, test } from 'vitest';
import { claimPages } from './claim-pages.ts';

const article = (id: string, claims: number) =>
  ({ id, meta: { claims: Array.from({ length: claims }, (_, at) => ({ id: `c${at}` })) } }) as never;

test.each<[string, number[], [string, number, number, number][]]>([
  ['as many as fit on one page', [120, 80], []],
  [
    'one more',
    [120, 81],
    [
      ['a0', 1, 0, 120],
      ['a1', 1, 0, 81],
    ],
  ],
  [
    'an article with very many',
    [450, 0],
    [
      ['a0', 1, 0, 200],
      ['a0', 2, 200, 400],
      ['a0', 3, 400, 450],
    ],
  ],
  ['none', [], []],
])('%s', (_name, counts, pages) => {
  const found = claimPages(counts.map((count, at) => article(`a${at}`, count)));
  expect(found.map(({ article, page, from, to }) => [article, page, from, to])).toEqual(pages);
});
