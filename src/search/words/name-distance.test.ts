import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { letterSet, mayBeNear, nameDistance, slipsAllowed } from './name-distance.ts';

test.each([
  ['zawahri', 'zawahri', 0],
  ['zawhari', 'zawahri', 1],
  ['zawahr', 'zawahri', 1],
  ['bagdhadi', 'baghdadi', 1],
  ['oman', 'omar', 1],
  ['zwahari', 'zawahri', 2],
  ['ab', 'ba', 1],
  ['ca', 'abc', 3],
  ['', 'abc', 3],
  ['abc', '', 3],
])('%s and %s are %i apart', (a, b, away) => expect(nameDistance(a, b)).toBe(away));

test('a short name may have no slip, a long one two', () => {
  expect([4, 5, 8, 9].map(slipsAllowed)).toEqual([0, 1, 1, 2]);
});

test('swaps are all that it has beyond the distance of Levenshtein, and each saves one at most', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const most = distance(a, b);
      const away = nameDistance(a, b);
      return away === nameDistance(b, a) && away <= most && 2 * away >= most;
    }),
    { numRuns: 300 },
  );
});

test('the quick judgement never refuses words that are near', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdez'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, (a, b) => mayBeNear(letterSet(a), letterSet(b), nameDistance(a, b))),
    { numRuns: 300 },
  );
});
