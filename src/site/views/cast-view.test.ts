import { expect, test } from 'vitest';
import { articleFile, entityFile, tinyEdition, workFile } from '../../../tests/fixtures/tiny-content.ts';
import { castView } from './cast-view.ts';

const person = (relations: string) => `kind: leader\nrelations:\n${relations}`;
const { edition, context, article } = tinyEdition({
  'works/w.yaml': workFile('publisher: AFP'),
  'entities/turn.md': entityFile('Pledges', 'kind: event\ndate: { from: "2014-09-26", to: "2014-10-14" }'),
  'entities/north.md': entityFile(
    'North',
    `kind: faction
relations:
  - { type: allied-with, target: south, to: "2014", works: [w] }
  - { type: affiliated-with, target: guard, to: "2014", disputed: true, works: [w] }
  - { type: sided-with, target: state, from: "2014-09-26", works: [w] }
  - { type: pledged-to, target: state, from: "2015-07-31", known: "2015-07-31", works: [w] }`,
  ),
  'entities/south.md': entityFile(
    'South',
    'kind: faction\nrelations:\n  - { type: pledged-to, target: old, works: [w] }',
  ),
  'entities/state.md': entityFile('State'),
  'entities/bystander.md': entityFile('Bystander'),
  'entities/old.md': entityFile(
    'Old',
    person('  - { type: leads, target: guard, from: "1994", to: "2013", toKnown: "2015-07", works: [w] }'),
  ),
  'entities/guard.md': entityFile('Guard'),
  'entities/captain.md': entityFile(
    'Captain',
    person(`  - { type: member-of, target: south, to: "2014-10", works: [w] }
  - { type: broke-with, target: old, from: "2014-10-14", works: [w] }
  - { type: pledged-to, target: state, from: "2014-10-14", works: [w] }`),
  ),
  'entities/lawyer.md': entityFile(
    'Lawyer',
    `kind: person\nrelations:\n  - { type: leads, target: state, from: "2010", works: [w] }`,
  ),
  'articles/a.md': articleFile(
    'North and South, State and Lawyer, Old of the Guard, Captain, Bystander; Pledges.',
    'entities: [turn, north, south, state, bystander, old, guard, captain, lawyer]',
  ),
});
const cast = castView(article, edition, context);
const rowOf = (name: string) => cast.rows.find(({ members }) => members.some((member) => member.name === name));
const texts = (lines: { text: string; later: boolean }[] = []) =>
  lines.map(({ text, later }) => (later ? `(${text})` : text));

test('the sides are those of the turn of loyalties', () => {
  expect([cast.before, cast.after]).toEqual(['Before 26 September 2014', 'From 26 September 2014 on']);
});

test('factions with who leads them, whatever their kind, then leaders alone; nobody without a tie', () => {
  expect(cast.rows.map(({ members }) => members.map(({ name }) => name))).toEqual([
    ['North'],
    ['South'],
    ['State', 'Lawyer'],
    ['Guard', 'Old'],
    ['Captain'],
  ]);
});

test.each([
  [
    'North',
    ['allied with South', 'affiliated with Guard (disputed)'],
    ['sided with State, 26 September 2014', '(pledged to State, 31 July 2015)'],
  ],
  ['Captain', ['member of South'], ['broke with Old, 14 October 2014', 'pledged to State, 14 October 2014']],
])('%s: before, after, and what became known later last', (name, before, after) => {
  expect(texts(rowOf(name)?.before)).toEqual(before);
  expect(texts(rowOf(name)?.after)).toEqual(after);
});

test('a party bound to nobody is told by those bound to it', () => {
  expect(texts(rowOf('State')?.before)).toEqual([]);
  expect(texts(rowOf('State')?.after)).toEqual(['with it: North, Captain']);
  expect(texts(rowOf('Guard')?.before)).toEqual(['with it: South']);
});

test('a tie that others share with it is told from both sides', () => {
  expect(texts(rowOf('South')?.before)).toEqual(['allied with North', 'pledged to Old']);
});

test('an end that became known later is told as such', () => {
  expect(rowOf('Old')?.members[1]).toMatchObject({ name: 'Old', end: 'until 2013', endLater: true });
  expect(rowOf('State')?.members[1]?.end).toBe('');
});

test('a tie on which the works disagree is told as disputed from both sides, apart from its like', () => {
  const pledge = (fields: string) => person(`  - { type: pledged-to, target: state, works: [w]${fields} }`);
  const tiny = tinyEdition({
    'works/w.yaml': workFile('publisher: AFP'),
    'entities/state.md': entityFile('State'),
    'entities/ahmad.md': entityFile('Ahmad', pledge('')),
    'entities/bakr.md': entityFile('Bakr', pledge(', disputed: true')),
    'entities/cemil.md': entityFile('Cemil', pledge(', disputed: true')),
    'entities/dawud.md': entityFile(
      'Dawud',
      person('  - { type: leads, target: state, to: "2013", disputed: true, works: [w] }'),
    ),
    'articles/a.md': articleFile('State, Ahmad, Bakr, Cemil, Dawud.', 'entities: [state, ahmad, bakr, cemil, dawud]'),
  });
  const { rows } = castView(tiny.article, tiny.edition, tiny.context);
  const before = (name: string) => texts(rows.find(({ members }) => members[0]?.name === name)?.before);
  expect(before('State')).toEqual(['with it: Ahmad', 'with it: Bakr (disputed), Cemil (disputed)']);
  expect(before('Ahmad')).toEqual(['pledged to State']);
  expect(before('Bakr')).toEqual(['pledged to State (disputed)']);
  expect(rows[0]?.members.map(({ name, disputed }) => [name, disputed])).toEqual([
    ['State', ''],
    ['Dawud', 'disputed'],
  ]);
});
