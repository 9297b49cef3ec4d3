import { expect, test } from 'vitest';
import type { Ledger } from '../../model/ledger.ts';
import { updateLedger } from '../update-ledger.ts';
import { changesOf } from './changes-of.ts';
import { tombstonesOf } from './tombstones-of.ts';
import { versionsOf } from './versions-of.ts';

const LONG = 'The council met in the school and voted for a ferry, which a miller lent for as long as it took.';
const SECOND = 'For two years the ferry took people over for a penny, and carts for six, until the children cried.';
const WAS = 'On the night of the flood the watchman rang the bell of the chapel for an hour.';
const IS = 'On the night of the flood the watchman rang the bell of the chapel for two hours.';
const GONE = 'Some said afterwards that the mayor had been warned by letter a week before it all began.';
const MERGED = 'The wide bridge fell at dawn, and nobody was there to see how it broke.';
const HOST = 'The stones lay in the river bed until the summer, when the masons came for them with carts.';

/** The ledger of a text that was edited: these paragraphs on this day. */
function edit(ledger: Ledger | undefined, date: string, ...texts: string[]): Ledger {
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text }));
  return updateLedger('a', ledger, blocks, date, () => 'accept').ledger;
}

const first = edit(undefined, '2026-01-10', WAS, GONE, MERGED, HOST, `${LONG} ${SECOND}`);
const second = edit(first, '2026-03-05', IS, `${MERGED} ${HOST}`, LONG, SECOND);
const third = edit(second, '2026-04-01', IS, `${MERGED} ${HOST}`, LONG, SECOND, 'A new one at the end of it all.');

test('nothing has changed in a text that was published once', () => {
  expect(changesOf(first, 'en')).toEqual([]);
});

test('each change stands under its day, the newest day first', () => {
  const written = changesOf(third, 'en').map(({ date, changes }) => [
    date,
    ...changes.map(({ id, what, other }) => [id, what, other].filter(Boolean).join(' ')),
  ]);
  expect(written).toEqual([
    ['2026-04-01', 'p7 new'],
    ['2026-03-05', 'p1 reworded', 'p2 removed', 'p3 merged p4', 'p4 reworded', 'p5 reworded', 'p6 split p5'],
  ]);
});

test('a reworded paragraph has its words before and after, marked', () => {
  const { pieces } = changesOf(third, 'en')[1]?.changes[0] ?? {};
  expect(pieces?.filter(({ how }) => how !== 'same')).toEqual([
    { how: 'gone', text: 'an hour' },
    { how: 'new', text: 'two hours' },
  ]);
});

test('of a paragraph that was reworded twice each step is told, and each former text leads to the present one', () => {
  const again = edit(third, '2026-05-01', `${IS} Nobody slept.`, `${MERGED} ${HOST}`, LONG, SECOND);
  const steps = changesOf(again, 'en').flatMap(({ date, changes }) =>
    changes.filter(({ id }) => id === 'p1').map(({ pieces }) => [date, pieces.filter(({ how }) => how === 'new')]),
  );
  expect(steps).toEqual([
    ['2026-05-01', [{ how: 'new', text: ' Nobody slept.' }]],
    ['2026-03-05', [{ how: 'new', text: 'two hours' }]],
  ]);
  const versions = versionsOf(again, 'en').find(({ id }) => id === 'p1');
  const now = versions?.former.map(({ pieces }) =>
    pieces.flatMap(({ how, text }) => (how === 'gone' ? [] : [text])).join(''),
  );
  expect(now).toEqual([`${IS} Nobody slept.`, `${IS} Nobody slept.`]);
  expect(versions?.former.map(({ until }) => until)).toEqual(['2026-05-01', '2026-03-05']);
});

test('what is gone has a tombstone behind what stands before it, and says where it went', () => {
  expect(tombstonesOf(third)).toMatchObject([
    { id: 'p2', since: '2026-03-05', into: undefined, behind: 'p1', text: GONE },
    { id: 'p3', since: '2026-03-05', into: 'p4', behind: 'p1', text: MERGED },
  ]);
});

test('where the paragraph that took another in is gone as well, nothing is promised', () => {
  const fourth = edit(third, '2026-06-01', IS, LONG, SECOND, 'A new one at the end of it all.');
  expect(tombstonesOf(fourth).map(({ id, into }) => [id, into])).toEqual([
    ['p2', undefined],
    ['p3', undefined],
    ['p4', undefined],
  ]);
});
