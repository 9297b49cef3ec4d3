import { expect, test } from 'vitest';
import { editedFiles } from '../../../tests/fixtures/edited-files.ts';
import { tinyEdition } from '../../../tests/fixtures/tiny-content.ts';
import { compareLinks } from './compare-links.ts';
import { comparisonPages, comparisonView } from './comparison-view.ts';

const FIRST = 'The old bridge of the town stood for a hundred years before the flood took its middle arch away.';
const LAST = 'The council met in the school that night and voted for a ferry, which a miller lent to the town.';
const year = (count: number) => [
  FIRST,
  `In year ${count} the ferry took people over for a penny and carts for six.`,
  LAST,
];
const made = (versions: number) => tinyEdition(editedFiles(Array.from({ length: versions }, (_, at) => year(at + 1))));

test('two former versions are compared, with the addresses of both', () => {
  const { edition, context } = made(4);
  expect(comparisonPages(edition).map(({ version, until }) => [version, until])).toEqual([
    ['2026-01-01', '2026-01-02'],
    ['2026-01-01', '2026-01-03'],
    ['2026-01-02', '2026-01-03'],
  ]);
  const view = comparisonView('a', '2026-01-01', edition, context, '2026-01-03');
  expect(view.title).toBe('Changes from the version of 1 January 2026 to that of 3 January 2026');
  expect(view.choices).toEqual([]);
  expect(
    view.changes.map(({ name, href, said, pieces }) => [name, href, said, pieces.map(({ text }) => text)]),
  ).toEqual([
    ['¶ 2', '/x/articles/a/v/2026-01-03/#p2', 'reworded', ['In year ', '1', '3', expect.stringContaining('penny')]],
  ]);
});

test('of what went, the earlier version is named; taken in is only what stands in the later one', () => {
  const short = 'It was a long winter.';
  const { edition, context } = tinyEdition(
    editedFiles([
      [FIRST, short, LAST],
      [FIRST, LAST],
      [FIRST, LAST, 'A new bridge was opened in spring by the mayor.'],
    ]),
  );
  const [gone] = comparisonView('a', '2026-01-01', edition, context, '2026-01-02').changes;
  expect([gone?.href, gone?.said]).toEqual(['/x/articles/a/v/2026-01-01/#p2', 'taken out']);
});

test('every version leads to its comparisons, each with the earlier version first', () => {
  const { edition, context } = made(3);
  const article = edition.articleById.get('a') as never;
  const links = (version: string) =>
    compareLinks(article, version, context.addresses).map(({ name, href }) => [name, href]);
  expect(links('2026-01-02')).toEqual([
    ['what it says now', '/x/articles/a/v/2026-01-02/changes/'],
    ['1 January 2026', '/x/articles/a/v/2026-01-01/changes/2026-01-02/'],
  ]);
  expect(links('2026-01-03')).toEqual([
    ['2 January 2026', '/x/articles/a/v/2026-01-02/changes/'],
    ['1 January 2026', '/x/articles/a/v/2026-01-01/changes/'],
  ]);
});

test('of many versions the neighbours have pages, and any other can be chosen', () => {
  const { edition, context } = made(9);
  const article = edition.articleById.get('a') as never;
  expect(comparisonPages(edition)).toHaveLength(7);
  expect(compareLinks(article, '2026-01-05', context.addresses).map(({ href }) => href)).toEqual([
    '/x/articles/a/v/2026-01-05/changes/',
    '/x/articles/a/v/2026-01-05/changes/2026-01-06/',
    '/x/articles/a/v/2026-01-04/changes/2026-01-05/',
    '/x/articles/a/v/2026-01-05/changes/#any',
  ]);
  expect(compareLinks(article, '2026-01-09', context.addresses).at(-1)?.href).toBe('/x/articles/a/changes/#versions');
  expect(comparisonView('a', '2026-01-05', edition, context).choices.map(({ id }) => id)).toHaveLength(8);
});
