import { expect, test } from 'vitest';
import { entityFile, tinyEdition, workFile } from '../../../tests/fixtures/tiny-content.ts';
import { relationGroups } from './relation-groups.ts';

const RELATIONS = `kind: leader
relations:
  - { type: leads, target: imu, from: "2012", to: "2015-11", toKnown: "2016", works: [w] }
  - { type: fought, target: nato, to: "2001-12", known: "2015", note: in one battle, works: [w] }
  - { type: pledged-to, target: isil, from: "2014-09-26", to: "2014-10", works: [w] }
  - { type: member-of, target: ttp, works: [w] }`;
const { edition, context } = tinyEdition({
  'works/w.yaml': workFile('publisher: AFP'),
  'entities/ghazi.md': entityFile('Ghazi', RELATIONS),
  'entities/imu.md': entityFile('IMU'),
  'entities/isil.md': entityFile('ISIL'),
  'entities/nato.md': entityFile('NATO', 'kind: organisation'),
  'entities/ttp.md': entityFile('TTP'),
  'entities/late.md': entityFile('Late', 'kind: leader\nrelations: [{ type: pledged-to, target: isil, works: [w] }]'),
  'entities/early.md': entityFile(
    'Early',
    `kind: leader
relations:
  - { type: pledged-to, target: isil, from: "2014-03", works: [w] }
  - { type: fought, target: nato, from: "2013", known: "2016", works: [w] }`,
  ),
});
const groups = (id: string, days = ['2014-11']) =>
  relationGroups(edition.relationsByEntity.get(id) ?? [], days, edition, context);
const lines = (id: string) => groups(id).flatMap((group) => group.lines);

test('by sort, those of the cards first, then as the vocabulary has them', () => {
  const said = groups('ghazi').map(({ words, lines }) => [words, ...lines.map(({ other }) => other.name)]);
  expect(said).toEqual([
    ['leads', 'IMU'],
    ['pledged to', 'ISIL'],
    ['member of', 'TTP'],
    ['fought', 'NATO'],
  ]);
});

test('within a sort in order of date, those without one first', () => {
  expect(groups('isil').map(({ words, lines }) => [words, ...lines.map(({ other }) => other.name)])).toEqual([
    ['received the pledge of', 'Late', 'Early', 'Ghazi'],
  ]);
});

test('each with its dates in words', () => {
  expect(lines('ghazi').map(({ when, until }) => [when, until])).toEqual([
    ['from 2012', 'until November 2015'],
    ['26 September 2014', '– October 2014'],
    ['', ''],
    ['', 'until December 2001'],
  ]);
});

test('what became known later than the article, as a whole or its end alone', () => {
  expect(lines('ghazi').map(({ after, endAfter }) => [after, endAfter])).toEqual([
    ['', 'later'],
    ['', ''],
    ['', ''],
    ['later', ''],
  ]);
  expect(groups('ghazi').map(({ after }) => after)).toEqual(['', '', '', 'later']);
});

test('with several days a sort shows from the day on which the first of it was known', () => {
  const after = groups('nato', ['2014-11', '2015-06', '2016-06']).map(({ after, lines }) => [
    after,
    ...lines.map((line) => line.after),
  ]);
  expect(after).toEqual([['after-1', 'after-1', 'after-2']]);
});

test('the other side sees it the other way round', () => {
  expect(lines('imu')).toEqual([
    {
      words: 'led by',
      disputed: '',
      other: { id: 'ghazi', name: 'Ghazi', kind: 'leader', href: '/x/entities/ghazi/' },
      when: 'from 2012',
      until: 'until November 2015',
      note: '',
      ids: ['tie-ghazi-leads'],
      later: false,
      endLater: true,
      after: '',
      endAfter: 'later',
      works: [{ label: 'AFP', locator: '', says: '', passage: '', href: '/x/works/#w' }],
    },
  ]);
});

test('with its remark', () => {
  expect(lines('nato')[0]?.note).toBe('in one battle');
});
