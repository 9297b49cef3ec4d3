import { expect, test } from 'vitest';
import { articleFile, entityFile, tinyEdition, workFile } from '../../../tests/fixtures/tiny-content.ts';
import { cardViews } from './card-view.ts';

const IMU = `kind: faction
relations:
  - { type: pledged-to, target: isil, works: [w] }
  - { type: broke-with, target: ttp, works: [w] }
  - { type: fought, target: isil, works: [w] }`;
const { article, edition, context } = tinyEdition({
  'works/w.yaml': workFile('publisher: AFP'),
  'entities/imu.md': entityFile('IMU', IMU).replace(
    'Something. More of it.',
    '"A *group* of U.S. origin\\n in 2000. More of it."',
  ),
  'entities/isil.md': entityFile(
    'ISIL',
    'kind: faction\nsince:\n  - { on: "2015", text: One., works: [w] }\n  - { on: "2016", key: true, text: "*Two*.", works: [w] }',
  ),
  'entities/ttp.md': entityFile(
    'TTP',
    'kind: faction\nsince:\n  - { on: "2016", text: B., works: [w] }\n  - { on: "2015-02", text: A., works: [w] }',
  ),
  'articles/a.md': articleFile(
    'ISIL and the IMU.\n\nISIL and ISIL.\n\nNo one.',
    'credit: By the IMU.\nentities: [imu, isil, { id: ttp, also: [No one] }]',
  ),
});
const cards = cardViews(article, edition, context);

test('one card for each entity that is mentioned, in the order of first mention', () => {
  expect(cards.map(({ id, href, kindWord }) => [id, href, kindWord])).toEqual([
    ['imu', '/x/entities/imu/', 'Faction'],
    ['isil', '/x/entities/isil/', 'Faction'],
    ['ttp', '/x/entities/ttp/', 'Faction'],
  ]);
});

test('the first sentence of the summary, as HTML', () => {
  expect(cards.map(({ summary }) => summary)).toEqual([
    'A <em>group</em> of U.S. origin in 2000.',
    'Something.',
    'Something.',
  ]);
});

test('only loyalties, from both sides', () => {
  const said = ({ words, others }: (typeof cards)[number]['ties'][number]) => `${words} ${others.map((o) => o.name)}`;
  expect(cards.map(({ ties }) => ties.map(said))).toEqual([
    ['pledged to ISIL', 'broke with TTP'],
    ['received the pledge of IMU'],
    ['was left by IMU'],
  ]);
});

test('the key facts of later; where none is marked, all, in order of date', () => {
  expect(cards.map(({ since }) => since.map(({ date, text }) => `${date}: ${text}`))).toEqual([
    [],
    ['2016: <em>Two</em>.'],
    ['February 2015: A.', '2016: B.'],
  ]);
});
