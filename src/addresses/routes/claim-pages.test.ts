import { expect, test } from 'vitest';
import { claimPages } from './claim-pages.ts';

const article = (id: string, claims: number) =>
  ({ id, meta: { claims: Array.from({ length: claims }, (_, at) => ({ id: `c${at}` })) } }) as never;

test.each<[string, number[], [string, number, number, number][]]>([
  ['as many as fit on one page', [90, 60], []],
  [
    'one more',
    [90, 61],
    [
      ['a0', 1, 0, 90],
      ['a1', 1, 0, 61],
    ],
  ],
  [
    'an article with very many',
    [350, 0],
    [
      ['a0', 1, 0, 150],
      ['a0', 2, 150, 300],
      ['a0', 3, 300, 350],
    ],
  ],
  ['none', [], []],
])('%s', (_name, counts, pages) => {
  const found = claimPages(counts.map((count, at) => article(`a${at}`, count)));
  expect(found.map(({ article, page, from, to }) => [article, page, from, to])).toEqual(pages);
});
