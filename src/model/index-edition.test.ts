import { expect, test } from 'vitest';
import { articleFile, entityFile, tinyEdition, workFile } from '../../tests/fixtures/tiny-content.ts';

/** The longest line in which the mentions of an entity are quoted, in a text that names it so often in one sentence. */
function longest(times: number): number {
  const { edition } = tinyEdition({
    'articles/a.md': articleFile(Array.from({ length: times }, () => 'IMU and').join(' '), 'entities: [imu]'),
    'entities/imu.md': entityFile('IMU'),
  });
  const mentions = edition.mentionsByEntity.get('imu') ?? [];
  expect(mentions).toHaveLength(times);
  return Math.max(...mentions.map(({ before, exact, after }) => before.length + exact.length + after.length));
}

test('a mention is quoted with its sentence, and that is cut where it is long', () => {
  expect(longest(20)).toBe(20 * 8 - 1);
  expect(longest(900)).toBeGreaterThan(700);
  expect(longest(900)).toBeLessThan(820);
});

test('of very many mentions each is quoted with a few words, so that a page of them can be built', () => {
  expect(longest(1_100)).toBeLessThan(100);
});

/** Where a work is cited by an article whose claim has this note, beside an entity with this summary. */
function citing(texts: { text?: string; note?: string; summary?: string; dossier?: string }) {
  const { text = '', note = '', summary = 'Something.', dossier = '' } = texts;
  const claim = `{ id: c, quote: The IMU, claim: C., kind: fact, rating: disputed, gist: G., known: then, works: [other], note: ${JSON.stringify(`N. ${note}`)} }`;
  const { edition } = tinyEdition({
    'articles/a.md': articleFile(`The IMU. ${text}`, `entities: [imu]\nclaims:\n  - ${claim}`),
    'entities/imu.md': `${entityFile('IMU').replace('Something. More of it.', JSON.stringify(summary))}\n${dossier}\n`,
    'works/w.yaml': workFile(),
    'works/other.yaml': workFile().replace('example.org', 'example.com'),
  });
  return edition.citationsByWork.get('w');
}

const [inText, inNote, inRecord] = [{ article: 'a' }, { article: 'a', claim: 'c' }, { entity: 'imu' }];

test.each([
  ['by its id in the text', { text: '[a](work:w)' }, inText],
  ['by a definition', { text: '[a][b]\n\n[b]: work:w' }, inText],
  ['in the list of works', { text: '[a](/works/#w)' }, inText],
  ['in the list of works, from the page on', { text: '[a](../../works/#w)' }, inText],
  ['by its id in a note', { note: '[a](work:w)' }, inNote],
  ['by a definition in a note', { note: '[a][b]\n\n[b]: work:w' }, inNote],
  ['in the list of works, in a note', { note: '[a](/works/#w)' }, inNote],
  ['by its id in a summary', { summary: 'See [a](work:w).' }, inRecord],
  ['in the list of works, in a summary', { summary: 'See [a](/works/#w).' }, inRecord],
  ['in the list of works, in a dossier', { dossier: '[a](../../works/#w)' }, inRecord],
  ['in a footnote', { text: '[^f]\n\n[^f]: As [a](work:w) says.' }, inText],
])('a link to a work is a citation of it: %s', (_name, texts, citation) => {
  expect(citing(texts)).toEqual([citation]);
});

test.each([
  ['a list of works elsewhere', '[a](https://example.com/works/#w)'],
  ['words that look like a link', 'written work:w'],
  ['code', '`work:w` or `works/#w`'],
  ['a definition that nothing names', 'A.\n\n[b]: work:w'],
])('no citation: %s', (_name, words) => {
  for (const place of ['text', 'note', 'summary', 'dossier'])
    expect([place, citing({ [place]: words })]).toEqual([place, undefined]);
});
