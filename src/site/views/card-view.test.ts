import { describe, expect, test } from 'vitest';
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

describe('the ties of a card', () => {
  /** The lines of the card of A, whose article speaks of 1 November 2014; B to F are spoken of as well. */
  const tiesOf = (relations: string[], ended: string) => {
    const others = ['b', 'c', 'd', 'e', 'f'];
    const record = (id: string, more = 'kind: faction') =>
      [`entities/${id}.md`, entityFile(id.toUpperCase(), more)] as const;
    const own = tinyEdition({
      'works/w.yaml': workFile('publisher: AFP'),
      ...Object.fromEntries(
        others.map((id) => record(id, `kind: faction${id === 'b' && ended ? `\nended: "${ended}"` : ''}`)),
      ),
      ...Object.fromEntries([record('z')]),
      ...Object.fromEntries([
        record('a', `kind: faction\nrelations:\n${relations.map((one) => `  - ${one}`).join('\n')}`),
      ]),
      'articles/a.md': articleFile('A, B, C, D, E and F.', `entities: [a, ${others.join(', ')}]`),
    });
    const [card] = cardViews(own.article, own.edition, own.context);
    return card?.ties.map(({ words, wordsThen, others: named, more, when, until, later }) =>
      [`${words} ${named.map(({ name }) => name)}`, wordsThen, more, when, until, later && 'later']
        .filter(Boolean)
        .join(' | '),
    );
  };
  const to = (type: string, target: string, more = '') => `{ type: ${type}, target: ${target}, works: [w]${more} }`;

  test.each<[string, string[], string[], ended?: string]>([
    [
      'those alike in one line, without dates',
      [to('pledged-to', 'b', ', from: "2013"'), to('pledged-to', 'c')],
      ['pledged to C,B'],
    ],
    [
      'of many two, and how many more',
      ['b', 'c', 'd', 'e'].map((id) => to('pledged-to', id)),
      ['pledged to B,C | and 2 more'],
    ],
    ['one alone with its date', [to('pledged-to', 'b', ', from: "2013-05"')], ['pledged to B | May 2013']],
    [
      'what came later by itself',
      [to('pledged-to', 'b'), to('pledged-to', 'c', ', from: "2015"')],
      ['pledged to B', 'pledged to C | 2015 | later'],
    ],
    [
      'what ended later is past, and was present on the day',
      [to('leads', 'b', ', from: "2010", to: "2016"')],
      ['led B | leads | from 2010 | until 2016'],
      '2016',
    ],
    ['what ended before is past on either day', [to('leads', 'b', ', to: "2006"')], ['led B | until 2006'], '2006'],
    ['none of whom the article does not speak', [to('pledged-to', 'z')], []],
  ])('%s', (_name, relations, lines, ended = '') => {
    expect(tiesOf(relations, ended)).toEqual(lines);
  });

  test('who led it on the day and who came last, though the article does not speak of them', () => {
    const leader = (id: string, times: string) =>
      [
        `entities/${id}.md`,
        entityFile(id.toUpperCase(), `kind: leader\nrelations:\n  - ${to('leads', 'a', times)}`),
      ] as const;
    const own = tinyEdition({
      'works/w.yaml': workFile('publisher: AFP'),
      'entities/a.md': entityFile('A', 'kind: faction'),
      ...Object.fromEntries([
        leader('before', ', from: "2001", to: "2010"'),
        leader('then', ', from: "2010", to: "2016"'),
        leader('between', ', from: "2016", to: "2018"'),
        leader('now', ', from: "2018"'),
      ]),
      'articles/a.md': articleFile('A.', 'entities: [a]'),
    });
    const [card] = cardViews(own.article, own.edition, own.context);
    expect(card?.ties.map(({ words, others }) => `${words} ${others[0]?.name}`)).toEqual(['led by THEN', 'led by NOW']);
  });
});
