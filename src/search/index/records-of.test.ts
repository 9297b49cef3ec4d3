import { expect, test } from 'vitest';
import { articleFile, claimLines, entityFile, tinyEdition, workFile } from '../../../tests/fixtures/tiny-content.ts';
import { recordsOf } from './records-of.ts';
import { vocabularyOf } from './vocabulary-of.ts';

const GIST = 'See AT&amp;T file_name, [b](https://example.org/x_(y)).';
const NOTE = 'One *two*.\n\n- three\n- [four][x]\n\n[x]: https://example.org/';
const { edition } = tinyEdition({
  'works/w.yaml': workFile(),
  'entities/imu.md': entityFile('IMU').replace(
    'Something. More of it.',
    '"It keeps file_name of AT&amp;T. More of it."',
  ),
  'articles/a.md': articleFile(
    '## Bridges\n\n### Old *ones*\n\n- The IMU.\n\nMore.\n\n## Figures\n\n| a |\n| - |\n| b |\n\nThe end.',
    `entities: [imu]\nclaims:\n${claimLines('c', 'IMU')
      .replace('gist: G.', `gist: '${GIST}'`)
      .replace('note: N.', `note: "${NOTE.replaceAll('\n', '\\n')}"`)}`,
  ),
});

/** The text of a record, as words. */
const wordsOf = ({ url }: { url: string }) => (JSON.parse(url) as [unknown, string])[1];
const { main, deep } = recordsOf(edition);

test('a gist is found by the words that a reader sees', () => {
  expect(wordsOf(main[0] as { url: string })).toMatch(/ See AT&T file_name, b\.$/);
});

test('a note is, too, block by block', () => {
  expect(deep.map(wordsOf)).toContain('One two. three four');
});

test('the line of an entity is the first sentence of its summary, as it is read', () => {
  expect(vocabularyOf(edition).map(({ line }) => line)).toEqual(['It keeps file_name of AT&T.']);
});

test('the first paragraph under headings answers for them, whatever it stands in', () => {
  const [shape, text] = JSON.parse((main[0] as { url: string }).url) as [unknown[], string];
  const words = text.split(' ');
  let at = shape[3] as number;
  const sections = (shape[4] as [string, number, number][]).map(([id, heading, own]) => {
    const said = words.slice(at, at + heading).join(' ');
    at += heading + own;
    return [id, said];
  });
  expect(sections).toEqual([
    ['p1', 'Bridges Old ones'],
    ['p2', ''],
    ['t1', ''],
    ['p3', 'Figures'],
  ]);
});
