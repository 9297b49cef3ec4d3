import { expect, test } from 'vitest';
import { paragraphOf } from '../../tests/fixtures/paragraph-of.ts';
import { textOf } from '../read/markdown/text-of.ts';
import { chooseMentions } from './choose-mentions.ts';
import { findNames, lexicon, type NameAt } from './find-names.ts';
import { closedRanges } from './mark.ts';

const at = (entity: string, start: number, end: number): NameAt => ({ entity, start, end });

test.each<[string, NameAt[], { start: number; end: number }[], NameAt[]]>([
  ['the longest', [at('b', 4, 8), at('a', 0, 8)], [], [at('a', 0, 8)]],
  ['the longest, though it comes later', [at('a', 0, 5), at('b', 3, 9)], [], [at('b', 3, 9)]],
  ['the leftmost of equals', [at('b', 3, 8), at('a', 0, 5)], [], [at('a', 0, 5)]],
  ['the first given of two that are the same', [at('a', 0, 5), at('b', 0, 5)], [], [at('a', 0, 5)]],
  ['neighbours that touch', [at('a', 0, 5), at('b', 5, 9)], [], [at('a', 0, 5), at('b', 5, 9)]],
  ['in the order of the text', [at('a', 0, 2), at('b', 5, 9)], [], [at('a', 0, 2), at('b', 5, 9)]],
  ['nothing in a closed range', [at('a', 2, 4)], [{ start: 0, end: 9 }], []],
  ['nothing that reaches into a closed range', [at('a', 2, 5)], [{ start: 4, end: 9 }], []],
  ['what touches a closed range', [at('a', 2, 4)], [{ start: 4, end: 9 }], [at('a', 2, 4)]],
  [
    'a shorter one where the longest is closed',
    [at('a', 0, 9), at('b', 0, 4)],
    [{ start: 5, end: 9 }],
    [at('b', 0, 4)],
  ],
])('%s', (_name, candidates, closed, chosen) => {
  expect(chooseMentions(candidates, closed)).toEqual(chosen);
});

test('never in links or code', () => {
  const paragraph = paragraphOf(
    'Omar, [of *Omar*](https://example.org/), [Omar][o], `Omar`, *Omar*.\n\n[o]: https://example.org/',
  );
  const text = textOf(paragraph);
  const names = findNames(text, lexicon(new Map([['omar', ['Omar']]])));
  expect(names).toHaveLength(5);
  const chosen = chooseMentions(names, closedRanges(paragraph));
  expect(chosen.map(({ start }) => start)).toEqual([text.indexOf('Omar'), text.lastIndexOf('Omar')]);
});
