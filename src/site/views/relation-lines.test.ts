import { expect, test } from 'vitest';
import { entityFile, tinyEdition, workFile } from '../../../tests/fixtures/tiny-content.ts';
import { relationLines } from './relation-lines.ts';

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
});
const lines = (id: string) => relationLines(edition.relationsByEntity.get(id) ?? [], ['2014-11'], edition, context);

test('in order of date, those without one first', () => {
  expect(lines('ghazi').map(({ words, other }) => `${words} ${other.name}`)).toEqual([
    'member of TTP',
    'fought NATO',
    'leads IMU',
    'pledged to ISIL',
  ]);
});

test('each with its dates in words', () => {
  expect(lines('ghazi').map(({ when, until }) => [when, until])).toEqual([
    ['', ''],
    ['', 'until December 2001'],
    ['from 2012', 'until November 2015'],
    ['26 September 2014', '– October 2014'],
  ]);
});

test('what became known later than the article, as a whole or its end alone', () => {
  expect(lines('ghazi').map(({ later, endLater }) => [later, endLater])).toEqual([
    [false, false],
    [true, false],
    [false, true],
    [false, false],
  ]);
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
