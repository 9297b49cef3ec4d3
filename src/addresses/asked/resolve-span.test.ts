import { describe, expect, test } from 'vitest';
import type { Permalinks } from '../../model/permalinks.ts';
import { checkOf } from '../range/check-of.ts';
import { blockKey } from '../versions/block-key.ts';
import { type History, resolveSpan } from './resolve-span.ts';
import { parseSpans } from './spans.ts';

/** An article of which p2 went into p3, p5 was taken out, p7 put before p1, and p3 reworded; p6 came later. */
const order = ['p7', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
const live = ['p7', 'p1', 'p3', 'p4', 'p6'];
const block = { kind: 'paragraph' as const, address: '', first: '2026-01-01', changed: '2026-01-01' };
const version = (id: string, current: boolean, blocks: string[]) => ({
  ...{ id, date: id, current, address: '', text: '', sha256: '', blocks },
});
const permalinks: Permalinks = {
  ...{ schema: 1, article: 'a', formerIds: [], title: '', language: 'en', address: '', order, notes: [], words: {} },
  live: live.map((id) => ({ ...block, id, check: id === 'p3' ? 'new' : 'c' })),
  aliases: [{ ...block, id: 'p2', into: 'p3', since: '2026-02-02' }],
  tombstones: [{ ...block, id: 'p5', since: '2026-02-02', reason: 'Wrong.' }],
  versions: [
    version('2026-01-01', false, ['p1.c', 'p2.c', 'p3.old', 'p4.c', 'p5.c', 'p7.c']),
    version('2026-02-02', true, ['p7.c', 'p1.c', 'p3.new', 'p4.c', 'p6.c']),
  ],
};
const history: History = {
  p3: {
    check: 'new',
    former: [
      {
        check: 'old',
        until: '2026-02-02',
        pieces: [
          { how: 'same', text: 'The bell was rung ' },
          { how: 'gone', text: 'for an hour' },
          { how: 'new', text: 'all night' },
          { how: 'same', text: ' by one man.' },
        ],
      },
    ],
  },
};
const spanOf = (text: string) => {
  const [span] = parseSpans(text) ?? [];
  if (!span) throw new Error(text);
  return span;
};
const shown = (text: string) =>
  resolveSpan(permalinks, history, spanOf(text)).shown.map(({ first, last }) => `${first.id}-${last.id}`);

describe('what is left of a range', () => {
  test.each([
    ['p1-p4', 'as it was', ['p1-p4']],
    ['p1-p5', 'up to the one before an end that was taken out', ['p1-p4']],
    ['p5-p6', 'from the one behind it', ['p6-p6']],
    ['p2-p4', 'from the one that took an end in', ['p3-p4']],
    ['p1-p2', 'up to the one that took an end in', ['p1-p3']],
    ['p1-p7', 'both alone, if one was put before the other', ['p7-p7', 'p1-p1']],
    ['p4-p99', 'what is known of it', ['p4-p4']],
    ['p98-p99', 'nothing, if it never was', []],
    ['p5-p99', 'nothing, if one end is gone and the other never was', []],
    ['p98-p5', 'nothing, the other way round', []],
    ['p5', 'nothing, of one that is gone', []],
  ])('%s: %s', (span, _what, left) => expect(shown(span)).toEqual(left));
});

test('what was put in and taken out since the link was made', () => {
  const made = { first: { id: 'p1', check: 'c' }, last: { id: 'p5', check: 'c' } };
  expect(resolveSpan(permalinks, history, spanOf('p1-p5'), made)).toMatchObject({ added: [], gone: ['p2'] });
  const later = { first: { id: 'p3', check: 'old' }, last: { id: 'p4', check: 'c' } };
  expect(resolveSpan(permalinks, history, spanOf('p3-p4'), later)).toMatchObject({ changed: ['p3'], gone: [] });
});

test('a range that ends in code, whose white space its link leaves out', () => {
  const text = 'if bell:\n  ring';
  const key = blockKey({ id: 'p5', text });
  const versions = permalinks.versions.map((one) => ({
    ...one,
    blocks: one.blocks.map((block) => (block === 'p5.c' ? key : block)),
  }));
  const made = { first: { id: 'p1', check: 'c' }, last: { id: 'p5', check: checkOf(text) } };
  const withCode = { ...permalinks, versions, words: { [key]: text } };
  expect(resolveSpan(withCode, history, spanOf('p1-p5'), made)).toMatchObject({ gone: ['p2'] });
});

describe('words that run over paragraphs begin and end where theirs are now', () => {
  test.each([
    ['in words that are the same', 'p3', 4, 4],
    ['in words that were replaced', 'p3', 22, 27],
  ])('%s', (_what, id, at, now) => {
    const made = { first: { id, check: 'old', at }, last: { id: 'p4', check: 'c', at: 9 } };
    const [span] = resolveSpan(permalinks, history, spanOf('p3-p4'), made).shown;
    expect([span?.first.at, span?.last.at]).toEqual([now, 9]);
  });
});
