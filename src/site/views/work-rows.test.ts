import { expect, test } from 'vitest';
import { articleFile, claimLines, tinyEdition, workFile } from '../../../tests/fixtures/tiny-content.ts';
import { kindChoices, type WorkRow, weightChoices, workRows } from './work-rows.ts';

const work = (title: string, fields = '') => workFile(fields).replace('title: A page', `title: "${title}"`);
const files = {
  'works/a.yaml': work('‘The fall’', 'publisher: Zeit'),
  'works/b.yaml': work('A rise', 'author: [{ family: Moss, given: Ada }]').replace('weight: B', 'weight: A'),
  'works/c.yaml': work('Who won?'),
  'works/d.yaml': work('Uncited'),
};
const { edition, context } = tinyEdition({
  ...files,
  'articles/a.md': articleFile(
    'One.',
    `claims:\n${claimLines('one', 'One').replace('works: [w]', 'works: [a, b, c]')}`,
  ),
});
const rows = workRows(edition, context);

test('works by who wrote them, or by title, quotation marks passed over; each title ends with one mark', () => {
  expect(rows.map(({ authors, title }) => [authors, title])).toEqual([
    ['Moss, Ada', 'A rise.'],
    ['', '‘The fall’.'],
    ['', 'Who won?'],
  ]);
});

test('they are narrowed by the weights that occur', () => {
  expect(weightChoices(rows, edition).map(({ value, count }) => [value, count])).toEqual([
    ['A', 1],
    ['B', 2],
  ]);
});

test('and by the kinds that occur, unless all are of one', () => {
  const [first, ...others] = rows;
  const book = { ...(first as WorkRow), kind: 'book' as const };
  expect(kindChoices([book, ...others]).map(({ value, word, count }) => [value, word, count])).toEqual([
    ['press', 'press and web', 2],
    ['book', 'books', 1],
  ]);
  expect(kindChoices(rows)).toEqual([]);
});
