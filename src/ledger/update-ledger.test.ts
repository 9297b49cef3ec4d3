import { describe, expect, test } from 'vitest';
import type { Block } from '../model/ledger.ts';
import { resolveNumber } from './trace/resolve-number.ts';
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

test('a part that was split off is on record as such', () => {
  const both = updateLedger('a', undefined, blocks(ONE, `${TWO} ${THREE} It was late.`), '2026-01-01').ledger;
  const { ledger, ids, fates } = updateLedger('a', both, blocks(ONE, TWO, `${THREE} It was late.`), '2026-02-02');
  expect(ids).toEqual(['p1', 'p1a', 'p2']);
  expect(fates).toEqual(['same', 'split', 'edited']);
  expect(ledger.paragraphs[1]).toMatchObject({ id: 'p1a', splitFrom: 'p2' });
});

test('a merged paragraph is an alias of its host, and the host may go on into another', () => {
  const { ledger, changes } = run(ONE, `${TWO} ${THREE} Yes.`);
  expect(changes).toContainEqual({ id: 'p2', what: 'merged' });
  expect(ledger.paragraphs.find(({ id }) => id === 'p2')).toMatchObject({ state: 'merged', into: 'p3', text: TWO });
  const again = updateLedger('a', ledger, blocks(`${ONE} ${TWO} ${THREE} Yes.`), '2026-03-03');
  expect(again.ids).toEqual(['p3']);
  expect(resolveNumber(again.ledger, 'p2')?.id).toBe('p3');
  expect(resolveNumber(again.ledger, 'p1')?.id).toBe('p3');
  expect(resolveNumber(again.ledger, 'p9')).toBeUndefined();
});

describe('a doubtful paragraph', () => {
  const WAS = 'If value is omitted, then it sets it to an empty string.';
  const IS = 'If value is omitted, the key will be removed from your config file entirely.';
  const first = updateLedger('a', undefined, blocks(ONE, WAS, TWO), '2026-01-01').ledger;
  const second = (verdict?: 'accept' | 'refuse') =>
    updateLedger('a', first, blocks(ONE, IS, TWO, THREE), '2026-02-02', verdict && (() => verdict));

  test('is asked; the rest is carried on', () => {
    const { ledger, ids, fates, doubts } = second();
    expect(ids).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(fates).toEqual(['same', 'asked', 'same', 'new']);
    expect(doubts).toEqual([{ id: 'p2', block: 1, was: WAS, is: IS }]);
    expect(ledger.paragraphs[1]).toMatchObject({ text: WAS, changed: '2026-01-01', asked: IS });
  });

  test('stays asked until it is decided, whatever becomes of its neighbours', () => {
    const { ledger } = second();
    const later = updateLedger('a', ledger, blocks(THREE, IS, ONE), '2026-03-03');
    expect(later.doubts.map(({ id }) => id)).toEqual(['p2']);
    const back = updateLedger('a', ledger, blocks(ONE, WAS, TWO, THREE), '2026-03-03');
    expect(back.doubts).toEqual([]);
    expect(back.ledger.paragraphs[1]?.asked).toBeUndefined();
  });

  test('keeps its number when it is accepted, and leaves it when it is refused', () => {
    expect(second('accept').ledger.paragraphs[1]).toMatchObject({ id: 'p2', text: IS, former: [{ text: WAS }] });
    const refused = second('refuse');
    expect(refused.ids).toEqual(['p1', 'p1a', 'p3', 'p4']);
    expect(refused.changes).toContainEqual({ id: 'p2', what: 'removed' });
  });
});

describe('headings and figures', () => {
  const heading = (text: string): Block => ({ kind: 'heading', text });
  const figure = (text: string): Block => ({ kind: 'figure', text });
  const [one, two, three] = blocks(ONE, TWO, THREE) as [Block, Block, Block];
  const CODE = 'const army = open(valley);\narmy.close();';
  const first = updateLedger(
    'a',
    undefined,
    [heading('Factions'), one, figure(CODE), heading('Oaths'), two],
    '2026-01-01',
  );

  test('have ids of their own and take no number of a paragraph', () => {
    expect(first.ids).toEqual(['section-factions', 'p1', 'f1', 'section-oaths', 'p2']);
  });

  test.each<[string, Block[], string[]]>([
    ['reworded', [heading('Two factions'), one, figure(CODE), heading('Old oaths'), two], first.ids],
    ['named otherwise', [heading('Who leads them'), one, figure(CODE), heading('Oaths'), two], first.ids],
    [
      'moved with its section',
      [heading('Oaths'), two, heading('Factions'), one, figure(CODE.replace('open', 'enter'))],
      ['section-oaths', 'p2', 'section-factions', 'p1', 'f1'],
    ],
    [
      'put in',
      [
        heading('Factions'),
        one,
        figure('![A map](map.png)'),
        figure(CODE),
        heading('Men'),
        three,
        heading('Oaths'),
        two,
      ],
      ['section-factions', 'p1', 'f0a', 'f1', 'section-men', 'p1a', 'section-oaths', 'p2'],
    ],
    [
      'named like one that is there',
      [heading('Factions'), one, figure(CODE), heading('Oaths'), two, heading('Oaths'), three],
      [...first.ids, 'section-oaths-1', 'p3'],
    ],
    [
      'with the words of a paragraph',
      [heading('Factions'), one, figure(CODE), heading('Oaths'), heading(TWO)],
      [
        ...first.ids.slice(0, 4),
        'section-the-second-tells-how-the-army-came-into-the-valley-in-the-summer-of-that-year',
      ],
    ],
  ])('%s', (_name, texts, ids) => {
    expect(updateLedger('a', first.ledger, texts, '2026-02-02').ids).toEqual(ids);
  });

  test('one that is back with its words is itself again, whatever stands in its place', () => {
    const named = (text: string, body: string) => [heading(text), { ...two, text: body }];
    const [was, other] = ['An oath is sworn in the valley', 'The army'];
    const second = updateLedger(
      'a',
      updateLedger('a', undefined, named(was, ONE), '2026-01-01').ledger,
      named(other, TWO),
      '2026-01-02',
    );
    expect(second.ids).toEqual(['section-the-army', 'p2']);
    expect(updateLedger('a', second.ledger, named(was, TWO), '2026-01-03').ids).toEqual([
      'section-an-oath-is-sworn-in-the-valley',
      'p2',
    ]);
  });

  test('the day of a move is on record', () => {
    const { ledger } = updateLedger('a', first.ledger, [two, heading('Factions'), one, figure(CODE)], '2026-02-02');
    expect(ledger.paragraphs.find(({ id }) => id === 'p2')).toMatchObject({
      changed: '2026-02-02',
      moved: '2026-02-02',
    });
  });
});
