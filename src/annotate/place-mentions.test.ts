import { expect, test } from 'vitest';
import { locate } from '../../tests/fixtures/locate.ts';
import { metaOf } from '../../tests/fixtures/meta-of.ts';
import { placeMentions } from './place-mentions.ts';
import type { Range } from './range.ts';

const NAMES = new Map([
  ['imu', ['Islamic Movement of Uzbekistan', 'IMU']],
  ['uzbekistan', ['Uzbekistan']],
  ['omar', ['Omar']],
]);

function run(entities: unknown[], texts: string[], closed: Range[][] = []) {
  const text = { texts, closed, others: [], follow: () => undefined };
  const { mentions, findings } = placeMentions(metaOf({ entities }), NAMES, text, locate);
  return {
    mentions: mentions.map((found, block) =>
      found.map(({ entity, start, end }) => `${entity}: ${texts[block]?.slice(start, end)}`),
    ),
    findings: findings.map(({ rule, file }) => `${rule} ${file}`),
    fixes: findings.map(({ fix }) => fix),
  };
}

test('names and aliases, in every paragraph', () => {
  expect(run(['imu', 'omar'], ['Omar left the IMU.', 'No one.', 'Omar’s end.'])).toMatchObject({
    mentions: [['omar: Omar', 'imu: IMU'], [], ['omar: Omar']],
    findings: [],
  });
});

test('names in the forms of the language of the article, and the forms of the record', () => {
  const names = new Map([['lev', ['Лев Толстой', 'Лев']]]);
  const text = { texts: ['У Льва Толстого.', 'Львом горды.'], closed: [], others: [], follow: () => undefined };
  const found = (language: string, forms: Map<string, string[]>) => {
    const { mentions } = placeMentions(metaOf({ entities: ['lev'], language }), names, text, locate, forms);
    return mentions.map((one, block) => one.map(({ start, end }) => text.texts[block]?.slice(start, end)));
  };
  expect(found('ru-RU', new Map([['lev', ['Львом']]]))).toEqual([['Льва Толстого'], ['Львом']]);
  expect(found('ru', new Map())).toEqual([['Льва Толстого'], []]);
  expect(found('en', new Map([['lev', ['Львом']]]))).toEqual([[], ['Львом']]);
});

test('an entity that is not listed is not marked', () => {
  expect(run(['imu'], ['Omar left the IMU.']).mentions).toEqual([['imu: IMU']]);
});

test('a longer name takes the words of a shorter one', () => {
  expect(run(['uzbekistan', 'imu'], ['The Islamic Movement of Uzbekistan, from Uzbekistan.']).mentions).toEqual([
    ['imu: Islamic Movement of Uzbekistan', 'uzbekistan: Uzbekistan'],
  ]);
});

test('a wording is marked wherever it stands', () => {
  const also = ['the founder'];
  expect(run([{ id: 'omar', also }], ['Here the founder, there the founder.', 'And the founder.'])).toMatchObject({
    mentions: [['omar: the founder', 'omar: the founder'], ['omar: the founder']],
    findings: [],
  });
});

test('a wording with prefix and suffix is marked in one place', () => {
  const also = [{ text: 'he', prefix: 'then ', suffix: ' left' }];
  const texts = ['Omar and he, then he left and he came.'];
  expect(run([{ id: 'omar', also }], texts)).toMatchObject({ mentions: [['omar: Omar', 'omar: he']], findings: [] });
});

test('words that are told from all others by what stands around them are no name of another', () => {
  const also = [{ text: 'Omar', suffix: ' Street' }];
  expect(run(['omar', { id: 'imu', also }], ['Omar went to Omar Street. IMU.'])).toMatchObject({
    mentions: [['omar: Omar', 'imu: Omar', 'imu: IMU']],
    findings: [],
  });
});

test('nothing in a closed range', () => {
  expect(run(['omar'], ['Omar and Omar'], [[{ start: 0, end: 4 }]]).mentions).toEqual([['omar: Omar']]);
});

test.each<[string, unknown[], string[], string[], string]>([
  ['an unknown entity', ['omer'], ['Omar'], ['unknown-entity entities.0'], 'did you mean "omar"?'],
  ['an entity listed twice', ['omar', 'imu', { id: 'omar' }], ['Omar, IMU'], ['duplicate-listing entities.2'], ''],
  ['an entity never mentioned', ['omar', 'imu'], ['Omar'], ['entity-never-mentioned entities.1'], ''],
  [
    'a wording that is absent',
    [{ id: 'omar', also: ['the foundr'] }],
    ['Omar, the founder.'],
    ['also-absent entities.0.also.0'],
    'did you mean "the founder"?',
  ],
  [
    'a wording elsewhere than its suffix says',
    [{ id: 'omar', also: [{ text: 'the founder', suffix: 'left' }] }],
    ['Omar, the founder.'],
    ['also-absent entities.0.also.0'],
    'mend the prefix and the suffix',
  ],
  [
    'a wording in two places in spite of its prefix',
    [{ id: 'omar', also: [{ text: 'he', prefix: 'and' }] }],
    ['Omar and he', 'and he'],
    ['also-ambiguous entities.0.also.0'],
    'lengthen the prefix',
  ],
  [
    'a wording inside a longer name',
    ['imu', { id: 'uzbekistan', also: ['Movement of'] }],
    ['The Islamic Movement of Uzbekistan in Uzbekistan.'],
    ['also-inside-mention entities.1.also.0'],
    'outside the other mention',
  ],
  [
    'a wording that another entity has taken',
    [
      { id: 'omar', also: ['they'] },
      { id: 'imu', also: ['they'] },
    ],
    ['Omar, IMU: they.'],
    ['also-inside-mention entities.1.also.0'],
    'outside the other mention',
  ],
])('%s', (_name, entities, texts, findings, fix) => {
  const found = run(entities, texts);
  expect(found.findings).toEqual(findings);
  expect(found.fixes[0]).toContain(fix);
});
