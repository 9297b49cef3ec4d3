import { expect, test } from 'vitest';
import type { EntityHit, Filters, Found, Suggestion } from '../words/found.ts';
import { withBegun } from './with-begun.ts';

const hit = (id: string, kind: string): EntityHit => ({ id, name: id, kind, line: '', mentions: 1, address: id });
const NAMES: Suggestion[] = [
  { ...hit('airport', 'place'), how: 'name' },
  { ...hit('airport-raid', 'event'), how: 'beginning' },
  { ...hit('air-post', 'organisation'), how: 'spelling' },
];
const found: Found = {
  ...{ query: 'airport', state: 'ok', understood: [], missing: [], answers: [], claims: [], paragraphs: [] },
  ...{ entities: [hit('airport', 'place')], titles: {}, nearest: [], more: false },
  counts: {
    kind: { place: 3 },
    entity: { airport: 3 },
    rating: {},
    known: {},
    article: { one: 3 },
    section: {},
    series: {},
    tag: {},
  },
};

test.each<[what: string, filters: Filters, entities: string, kinds: Record<string, number>]>([
  ['a name that is begun is listed and counted', {}, 'airport airport-raid', { place: 3, event: 1 }],
  ['one of the kind that is chosen stays', { kind: 'event' }, 'airport airport-raid', { place: 3, event: 1 }],
  ['one of another kind does not', { kind: 'place' }, 'airport', { place: 3 }],
  ['nor another name than the one that is chosen', { entity: 'airport' }, 'airport', { place: 3 }],
  ['what only texts can be narrowed to leaves no name', { rating: 'disputed' }, 'airport', { place: 3 }],
])('%s', (_what, filters, entities, kinds) => {
  const begun = withBegun(found, NAMES, { filters });
  expect(begun.entities.map(({ id }) => id).join(' ')).toBe(entities);
  expect(begun.counts.kind).toEqual(kinds);
  expect(begun.counts.article).toEqual({ one: 3 });
});

test('as it is spelled, no name is begun', () => expect(withBegun(found, NAMES, { literal: true })).toBe(found));
