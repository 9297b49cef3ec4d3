// Over 200 lines: a table of who stood with whom, in which each case is a small edition.
import { expect, test } from 'vitest';
import { chartAt, editionOf, faction, leader } from '../../../tests/fixtures/party-content.ts';
import type { Camp } from './camps-of.ts';
import type { Chart } from './chart-of.ts';
import type { Known } from './known-ties.ts';

/** Camps as an outline: `old[a b[c]]`, who moved in capitals. */
const outline = (camps: readonly Camp[], { moves }: Chart): string =>
  camps
    .map(({ party: { id, leaders }, below }) => {
      const name = moves.some((move) => move.id === id) ? id.toUpperCase() : id;
      const led = leaders.length > 0 ? `(${leaders.map((one) => one.id).join(' ')})` : '';
      return `${name}${led}${below.length > 0 ? `[${outline(below, { moves } as Chart)}]` : ''}`;
    })
    .join(' ');

const OLD = faction('Old');
const NEW = faction('New');
test.each<[string, Record<string, string>, string, string, Known?]>([
  [
    'an oath takes from the one to the other',
    {
      old: OLD,
      new: NEW,
      man: leader(
        'Man',
        'type: member-of, target: old, to: "2014-10"',
        'type: pledged-to, target: new, from: "2014-10-14"',
      ),
    },
    'old[MAN]',
    'old new[MAN]',
  ],
  [
    'a leader takes along whom he leads, and those below have not moved',
    {
      old: OLD,
      new: NEW,
      band: faction('Band', 'type: part-of, target: old'),
      wing: faction('Wing', 'type: part-of, target: band'),
      head: leader('Head', 'type: leads, target: band, from: "2010"', 'type: pledged-to, target: new, from: "2014-10"'),
    },
    'old[BAND(head)[wing]]',
    'old new[BAND(head)[wing]]',
  ],
  [
    'a pledge to a leader is one to what he leads, also when he is dead',
    {
      old: OLD,
      chief: leader('Chief', 'type: leads, target: old, from: "1994", to: "2013"'),
      band: faction('Band', 'type: pledged-to, target: chief'),
    },
    'old[band]',
    'old[band]',
  ],
  [
    'of whose death nothing was known then led then',
    {
      old: OLD,
      chief: leader('Chief', 'type: leads, target: old, from: "1994", to: "2013", toKnown: "2015-07"'),
      band: faction('Band', 'type: pledged-to, target: chief'),
    },
    'old(chief)[band]',
    'old(chief)[band]',
    'then',
  ],
  [
    'who leads later does not lead yet, and what became known of when he began does not count from ever',
    {
      old: OLD,
      late: leader('Late', 'type: leads, target: old, to: "2020", known: "2020"'),
      next: leader('Next', 'type: leads, target: old, from: "2015-01"'),
      chief: leader('Chief', 'type: leads, target: old, from: "2010"'),
    },
    'old(chief)',
    'old(chief)',
  ],
  [
    'who died in between stands only before',
    {
      old: OLD,
      new: NEW,
      man: leader('Man', 'type: member-of, target: old').replace('kind: leader', 'kind: leader\nended: "2014-10-02"'),
      other: leader('Other', 'type: member-of, target: new, from: "2014-10-01"'),
    },
    'old[man] OTHER',
    'old new[OTHER]',
  ],
  [
    'who comes from nobody stood alone',
    {
      new: NEW,
      band: faction('Band', 'type: sided-with, target: new, from: "2014-10-01"'),
      wing: faction('Wing', 'type: part-of, target: new'),
    },
    'new[wing] BAND',
    'new[wing BAND]',
  ],
  [
    'who leaves for nobody stands alone',
    {
      old: OLD,
      band: faction('Band', 'type: part-of, target: old', 'type: broke-with, target: old, from: "2014-10-01"'),
    },
    'old[BAND]',
    'old BAND',
  ],
  [
    'of whose tie only the end is told stands only before',
    {
      old: OLD,
      new: NEW,
      man: leader('Man', 'type: member-of, target: old, to: "2014-10-02"'),
      other: leader('Other', 'type: member-of, target: new, from: "2014-10-01"'),
    },
    'old[man] OTHER',
    'old new[OTHER]',
  ],
  [
    'what came after the article’s day is not in the chart',
    {
      old: OLD,
      new: NEW,
      band: faction('Band', 'type: part-of, target: old', 'type: pledged-to, target: new, from: "2014-11-17"'),
    },
    'old[band]',
    'old[band]',
  ],
  [
    'who stays with what the party has become has not moved',
    {
      old: OLD,
      heir: faction('Heir', 'type: succeeded, target: old, from: "2014-10-01"'),
      band: faction('Band', 'type: part-of, target: old', 'type: part-of, target: heir, from: "2014-10-01"'),
    },
    'old[band]',
    'heir[band]',
  ],
  [
    'who stays with either of two that the party has become has not moved',
    {
      old: OLD,
      one: faction('One', 'type: succeeded, target: old, from: "2014-10-01"'),
      two: faction('Two', 'type: succeeded, target: old, from: "2014-10-01"'),
      man: faction('Man', 'type: pledged-to, target: old', 'type: pledged-to, target: one, from: "2014-10-02"'),
      wing: faction('Wing', 'type: pledged-to, target: old', 'type: pledged-to, target: two, from: "2014-10-02"'),
    },
    'old[man wing]',
    'one[man] two[wing]',
  ],
  [
    'nor has who stays with what that has become in turn',
    {
      old: OLD,
      heir: faction('Heir', 'type: succeeded, target: old, from: "2014-10-01"'),
      last: faction('Last', 'type: succeeded, target: heir, from: "2014-10-02"'),
      band: faction('Band', 'type: part-of, target: old', 'type: part-of, target: last, from: "2014-10-02"'),
    },
    'old[band]',
    'last[band]',
  ],
  [
    'whoever leaves what was said to succeed itself has moved',
    {
      old: faction('Old', 'type: succeeded, target: heir, from: "2014-10-02"'),
      heir: faction('Heir', 'type: succeeded, target: old, from: "2014-10-01"'),
      new: NEW,
      band: faction('Band', 'type: part-of, target: old', 'type: part-of, target: new, from: "2014-10-02"'),
    },
    'old[BAND]',
    'new[BAND]',
  ],
])('%s', (_name, parties, before, after, known = 'now') => {
  const { edition, article } = editionOf(parties);
  const chart = chartAt(article, edition, known);
  expect([outline(chart.before, chart), outline(chart.after, chart)]).toEqual([before, after]);
});

const mover = (...also: string[]) => ({
  old: faction('Old', ...also.filter((one) => one.includes('target: man'))),
  new: NEW,
  man: leader(
    'Man',
    'type: member-of, target: old, to: "2014-10"',
    'type: pledged-to, target: new, from: "2014-10-14"',
    ...also.filter((one) => !one.includes('target: man')),
  ),
});
test.each<[string, Record<string, string>, object]>([
  ['without a breach', mover(), { breach: false, kind: 'oath', doubts: { before: false, after: false } }],
  ['with a breach of his', mover('type: broke-with, target: old, from: "2014-10-14"'), { breach: true }],
  ['disowned', mover('type: disowned, target: man, from: "2014-10-21"'), { breach: true }],
  ['disowned later', mover('type: disowned, target: man, from: "2014-12-21"'), { breach: false }],
  [
    'with a breach on which the works disagree',
    mover('type: broke-with, target: old, disputed: true'),
    { breach: true, doubts: { before: true, after: false } },
  ],
  [
    'by a lesser tie that is disputed',
    {
      old: OLD,
      new: NEW,
      man: faction(
        'Man',
        'type: part-of, target: old',
        'type: sided-with, target: new, from: "2014-10", disputed: true',
      ),
    },
    { kind: 'support', date: '2014-10', doubts: { before: false, after: true } },
  ],
])('a move %s', (_name, parties, expected) => {
  const { edition, article } = editionOf(parties);
  expect(chartAt(article, edition).moves).toEqual([expect.objectContaining(expected)]);
});
