import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatLedger } from '../../src/ledger/format-ledger.ts';
import { resolveNumber } from '../../src/ledger/trace/resolve-number.ts';
import { updateLedger, type Verdict } from '../../src/ledger/update-ledger.ts';
import type { Block, Ledger } from '../../src/model/ledger.ts';
import { parseLedger } from '../../src/read/ledger/parse-ledger.ts';

const word = fc.constantFrom(
  'a',
  'the',
  'oath',
  'valley',
  'army',
  'Yes.',
  'река',
  'город',
  '城市',
  'جبل',
  '*',
  '1',
  '2',
);
const text = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
const block = fc.record({
  kind: fc.constantFrom<Block['kind']>('paragraph', 'quotation', 'list', 'heading', 'figure'),
  text,
});
/** Paragraphs from one small stock in any order: repeated, moved, gone and back again, with new ones between. */
const history = fc.array(block, { minLength: 3, maxLength: 10 }).chain((stock) =>
  fc.array(fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...stock) }, block), { maxLength: 12 }), {
    minLength: 1,
    maxLength: 6,
  }),
);
const verdicts = fc.constantFrom<Verdict>('ask', 'accept', 'refuse');

const reread = (ledger: Ledger): Ledger => {
  const { ledger: read, findings } = parseLedger({ path: 'l', id: 'a', text: formatLedger(ledger) });
  expect(findings).toEqual([]);
  return read as Ledger;
};

test('every number that was ever published leads somewhere, and none is given twice', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(history, verdicts, (versions, verdict) => {
      const published = new Set<string>();
      let ledger: Ledger | undefined;
      for (const [index, blocks] of versions.entries()) {
        const update = updateLedger('a', ledger, blocks, `2026-01-0${index + 1}`, () => verdict);
        expect(update.ids).toHaveLength(blocks.length);
        expect(new Set(update.ids).size).toBe(blocks.length);
        for (const { id, what } of update.changes) {
          if (what === 'new' || what === 'split') expect(published).not.toContain(id);
        }
        for (const id of update.ids) published.add(id);
        ledger = reread(update.ledger);
        const { paragraphs } = ledger;
        expect(new Set(paragraphs.map(({ id }) => id)).size).toBe(paragraphs.length);
        expect(paragraphs.flatMap(({ id, state }) => (state === 'live' ? [id] : []))).toEqual(update.ids);
        for (const id of published) expect(resolveNumber(ledger, id)?.state).toMatch(/^(?:live|removed)$/);
      }
    }),
    { numRuns: 250 },
  );
});

test('ledgers that are built side by side do not depend on one another', { timeout: 60_000 }, () => {
  const steps = (versions: Block[][], article: string) => {
    let ledger: Ledger | undefined;
    return versions.map((blocks) => () => {
      ledger = updateLedger(article, ledger, blocks, '2026-01-01').ledger;
      return formatLedger(ledger);
    });
  };
  fc.assert(
    fc.property(history, history, fc.array(fc.boolean(), { maxLength: 12 }), (one, other, order) => {
      const alone = [steps(one, 'a').map((step) => step()), steps(other, 'b').map((step) => step())];
      const queues = [steps(one, 'a'), steps(other, 'b')] as const;
      const mixed: [string[], string[]] = [[], []];
      const turns = [...order.map(Number), ...one.map(() => 0), ...other.map(() => 1)];
      for (const turn of turns) {
        const step = queues[turn as 0 | 1].shift();
        if (step) mixed[turn as 0 | 1].push(step());
      }
      expect(mixed).toEqual(alone);
    }),
    { numRuns: 60 },
  );
});

test('the same input gives the same ledger, and a ledger that is up to date stays as it is', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(history, verdicts, (versions, verdict) => {
      let ledger: Ledger | undefined;
      for (const blocks of versions) {
        const update = updateLedger('a', ledger, blocks, '2026-01-01', () => verdict);
        expect(updateLedger('a', ledger, blocks, '2026-01-01', () => verdict)).toEqual(update);
        const again = updateLedger('a', update.ledger, blocks, '2026-02-02', () => verdict);
        expect(again.ids).toEqual(update.ids);
        expect(again.changes).toEqual([]);
        ledger = update.ledger;
      }
    }),
    { numRuns: 200 },
  );
});
