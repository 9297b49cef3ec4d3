import { describe, expect, test } from 'vitest';
import { articleVersions, versionText } from '../../addresses/versions/article-versions.ts';
import { changesBetween } from '../../addresses/versions/changes-between.ts';
import { type Block, type Ledger, ledgerCheck, ledgerSchema } from '../../model/ledger.ts';
import { updateLedger } from '../update-ledger.ts';

const ONE = 'The first paragraph speaks of the factions and of the men who lead them.';
const TWO = 'The second tells how the army came into the valley in the summer of that year.';
const THREE = 'In the third an old oath is broken and a new one is given to another man.';
const CHANGED = TWO.replace('the summer of that year', 'June');
const blocks = (texts: readonly string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));

/** The ledger of a text that said this on these days. */
const after = (...days: [date: string, ...texts: string[]][]): Ledger =>
  days.reduce<Ledger | undefined>(
    (ledger, [date, ...texts]) => updateLedger('a', ledger, blocks(texts), date, () => 'accept').ledger,
    undefined,
  ) as Ledger;
const read = (ledger: Ledger) => articleVersions(ledger).map((version) => [version.id, versionText(version)]);
const said = (...texts: string[]) => `${texts.join('\n\n')}\n`;

describe('every version is made again from the ledger, word for word', () => {
  test.each<[string, [string, ...string[]][], string[]]>([
    ['one', [['2026-01-01', ONE, TWO]], ['2026-01-01']],
    [
      'reworded, put in, taken out',
      [
        ['2026-01-01', ONE, TWO],
        ['2026-02-02', ONE, CHANGED, THREE],
        ['2026-03-03', CHANGED, THREE],
      ],
      ['2026-01-01', '2026-02-02', '2026-03-03'],
    ],
    [
      'in another order',
      [
        ['2026-01-01', ONE, TWO, THREE],
        ['2026-02-02', THREE, ONE, TWO],
        ['2026-03-03', ONE, THREE, TWO],
      ],
      ['2026-01-01', '2026-02-02', '2026-03-03'],
    ],
    [
      'a second and a third on one day',
      [
        ['2026-01-01', ONE, TWO],
        ['2026-02-02', ONE, CHANGED],
        ['2026-02-02', ONE, CHANGED, THREE],
        ['2026-02-02', ONE, TWO, THREE],
      ],
      ['2026-01-01', '2026-02-02', '2026-02-02-2', '2026-02-02-3'],
    ],
    [
      'taken out and put in again',
      [
        ['2026-01-01', ONE, TWO, THREE],
        ['2026-02-02', ONE, THREE],
        ['2026-03-03', ONE, TWO, THREE],
      ],
      ['2026-01-01', '2026-02-02', '2026-03-03'],
    ],
  ])('%s', (_what, days, ids) => {
    const texts = days.map(([, ...texts]) => said(...texts));
    expect(read(after(...days))).toEqual(ids.map((id, index) => [id, texts[index]]));
  });
});

test('white space that changes in code is a version, and each is made again as it was', () => {
  const code = (text: string): Block => ({ kind: 'code', text });
  const texts = ['if a:\n  b', 'if a:\n    b', 'if a:\n  b'];
  const ledger = texts.reduce<Ledger | undefined>(
    (before, text, day) => updateLedger('a', before, [code(text)], `2026-01-0${day + 1}`, () => 'accept').ledger,
    undefined,
  ) as Ledger;
  expect(read(ledger).map(([, text]) => text)).toEqual(texts.map((text) => said(text)));
});

test('an update that changes nothing is no version', () => {
  expect(read(after(['2026-01-01', ONE], ['2026-02-02', ONE])).map(([id]) => id)).toEqual(['2026-01-01']);
});

describe('a ledger from before versions were recorded', () => {
  const { versions: _, ...before } = after(['2026-01-01', ONE, TWO], ['2026-02-02', ONE, CHANGED, THREE]);

  test('is valid, and has its versions by their days', () => {
    expect(ledgerSchema.safeParse({ ...before, check: ledgerCheck(before) }).success).toBe(true);
    expect(read(before)).toEqual([
      ['2026-01-01', said(ONE, TWO)],
      ['2026-02-02', said(ONE, CHANGED, THREE)],
    ]);
  });

  test('stays as it is until something changes, and then records them all', () => {
    expect(updateLedger('a', before, blocks([ONE, CHANGED, THREE]), '2026-03-03').ledger.versions).toBeUndefined();
    const next = updateLedger('a', before, blocks([THREE, ONE]), '2026-03-03').ledger;
    expect(next.versions).toHaveLength(3);
    expect(read(next)).toEqual([...read(before), ['2026-03-03', said(THREE, ONE)]]);
  });
});

test('a version that was written by hand does not fit the check', () => {
  const ledger = after(['2026-01-01', ONE]);
  const forged = { ...ledger, versions: [{ date: '2025-01-01', blocks: 'p1.1k' }] };
  expect(ledgerCheck(forged)).not.toBe(ledgerCheck(ledger));
});

test('two versions compared: what was reworded, is new, was taken out or put elsewhere', () => {
  const ledger = after(
    ['2026-01-01', ONE, TWO, THREE],
    ['2026-02-02', THREE, CHANGED, 'Quite another ending, of boats.'],
  );
  const [was, is] = articleVersions(ledger);
  const changes = changesBetween(was?.blocks ?? [], is?.blocks ?? [], 'en');
  expect(changes.map(({ id, what }) => `${id} ${what}`)).toEqual(['p1 removed', 'p3 moved', 'p2 reworded', 'p4 new']);
});
