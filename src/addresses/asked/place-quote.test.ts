import { describe, expect, test } from 'vitest';
import type { AskedQuote } from './asked-quote.ts';
import { type IdentifiedText, placeNearQuote, placeQuote, type QuotePlace } from './place-quote.ts';

const TEXTS: IdentifiedText[] = [
  { id: 'p1', text: 'The town had two bridges when the flood came, one of them “old and narrow”.' },
  { id: 'p2', text: 'The wide bridge fell at dawn, and the old — or what was left of it — stood.' },
  { id: 'p3', text: 'The council met in the school and voted for a ferry, which a miller lent for two years.' },
];
const textOf = (id: string) => TEXTS.find((one) => one.id === id)?.text ?? '';
const said = (place: QuotePlace | undefined) =>
  place &&
  (place.first.id === place.last.id
    ? `${place.first.id}: ${textOf(place.first.id).slice(place.first.at, place.last.at)}`
    : `${place.first.id}: ${textOf(place.first.id).slice(place.first.at)} … ${place.last.id}: ${textOf(place.last.id).slice(0, place.last.at)}`);

describe('quoted words are found', () => {
  test.each<[string, AskedQuote, string]>([
    ['as they stand', { exact: 'had two bridges' }, 'p1: had two bridges'],
    ['in other letters, spaces and marks', { exact: 'THEM  "old and' }, 'p1: them “old and'],
    ['with another dash', { exact: 'the old - or what' }, 'p2: the old — or what'],
    ['with the number of a note', { exact: 'had two bridges4 when' }, 'p1: had two bridges when'],
    ['by beginning and end', { exact: 'The wide', end: 'dawn' }, 'p2: The wide bridge fell at dawn'],
    ['by what stands before', { exact: 'old', prefix: 'and the' }, 'p2: old'],
    ['by what stands behind', { exact: 'the', suffix: 'school' }, 'p3: the'],
    ['cut within words', { exact: 'ad two bridges when the floo…' }, 'p1: ad two bridges when the floo'],
    [
      'over paragraphs',
      { exact: 'what was left of it — stood. The council met' },
      'p2: what was left of it — stood. … p3: The council met',
    ],
  ])('%s', (_what, quote, place) => expect(said(placeQuote(TEXTS, quote))).toBe(place));

  test.each<[string, AskedQuote]>([
    ['other words', { exact: 'three bridges' }],
    ['parts of words', { exact: 'wo bridge' }],
    ['an end that comes before', { exact: 'dawn', end: 'wide' }],
    ['nothing', { exact: '' }],
  ])('but not %s', (_what, quote) => expect(placeQuote(TEXTS, quote)).toBeUndefined());
});

describe('words that are nearly there', () => {
  test.each<[string, string, string]>([
    [
      'a word changed',
      'The council sat in the school and voted for a ferry',
      'p3: The council met in the school and voted for a ferry',
    ],
    [
      'a word left out',
      'voted for a ferry, which miller lent for two years',
      'p3: voted for a ferry, which a miller lent for two years',
    ],
  ])('%s', (_what, exact, place) => expect(said(placeNearQuote(TEXTS, { exact }))).toBe(place));

  test.each([
    'a ferry was lent',
    'Nobody in the town knew who had rung the bell that night',
    'the old and the new and the old and the new',
  ])('not: %s', (exact) => expect(placeNearQuote(TEXTS, { exact })).toBeUndefined());
});
