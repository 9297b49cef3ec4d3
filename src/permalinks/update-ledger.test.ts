import { describe, expect, test } from 'vitest';
import type { Block } from '../model/ledger.ts';
import { updateLedger } from './update-ledger.ts';

const blocks = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));
const ONE = 'The first paragraph speaks of the factions and of the men who lead them.';
const TWO = 'The second tells how the army came into the valley in the summer of that year.';
const THREE = 'In the third an old oath is broken and a new one is given to another man.';
const before = updateLedger('a', undefined, blocks(ONE, TWO, THREE), '2026-01-01').ledger;
const run = (...texts: string[]) => updateLedger('a', before, blocks(...texts), '2026-02-02');

test('numbers a new article from 1', () => {
  expect(before.paragraphs.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
});

describe('ids after an edit', () => {
  const edited = TWO.replace('the summer of that year', 'June 2014');
  test.each([
    ['nothing changed', [ONE, TWO, THREE], ['p1', 'p2', 'p3'], []],
    ['some words changed', [ONE, edited, THREE], ['p1', 'p2', 'p3'], [{ id: 'p2', what: 'edited' }]],
    [
      'one put in',
      [ONE, 'Something quite different.', TWO, THREE],
      ['p1', 'p1a', 'p2', 'p3'],
      [{ id: 'p1a', what: 'new' }],
    ],
    ['one put in at the end', [ONE, TWO, THREE, 'A last word.'], ['p1', 'p2', 'p3', 'p4'], [{ id: 'p4', what: 'new' }]],
    ['one taken out', [ONE, THREE], ['p1', 'p3'], [{ id: 'p2', what: 'removed' }]],
    ['one moved', [THREE, ONE, TWO], ['p3', 'p1', 'p2'], [{ id: 'p3', what: 'moved' }]],
    [
      'one replaced outright',
      [ONE, 'Nothing here is as it was before.', THREE],
      ['p1', 'p1a', 'p3'],
      [
        { id: 'p1a', what: 'new' },
        { id: 'p2', what: 'removed' },
      ],
    ],
  ])('%s', (_name, texts, ids, changes) => {
    const update = run(...texts);
    expect(update.ids).toEqual(ids);
    expect(update.changes).toEqual(changes);
  });
});

test('keeps the former words of an edited paragraph', () => {
  const { ledger } = run(ONE, `${TWO} And more.`, THREE);
  expect(ledger.paragraphs[1]).toMatchObject({ changed: '2026-02-02', former: [{ until: '2026-02-02', text: TWO }] });
});

test('never gives a number twice', () => {
  const without = updateLedger('a', before, blocks(ONE, TWO), '2026-02-02').ledger;
  const again = updateLedger('a', without, blocks(ONE, TWO, 'Another ending altogether.'), '2026-03-03');
  expect(again.ids).toEqual(['p1', 'p2', 'p4']);
  expect(again.ledger.paragraphs.map(({ id, state }) => `${id} ${state}`)).toContain('p3 removed');
});
