import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DiffRun } from '../range/diff-run.ts';
import { diffWords } from './diff-words.ts';

/** DiffRuns as text: [gone], {new}. */
const written = (pieces: DiffRun[]) =>
  pieces.map(({ how, text }) => (how === 'gone' ? `[${text}]` : how === 'new' ? `{${text}}` : text)).join('');

test.each<[string, string, string, string]>([
  ['nothing changed', 'It left first.', 'It left first.', 'It left first.'],
  ['one word for another', 'It left first.', 'It left last.', 'It left [first]{last}.'],
  ['words added', 'It left.', 'It left in June.', 'It left{ in June}.'],
  ['words taken out', 'It left in June.', 'It left.', 'It left[ in June].'],
  ['a phrase stays whole', 'the big dog ran', 'the small cat ran', 'the [big dog]{small cat} ran'],
  ['capitals and signs count', 'left, then', 'Left; then', '[left,]{Left;} then'],
  ['all of it', 'one', 'two', '[one]{two}'],
  ['from nothing', '', 'two', '{two}'],
  ['a script without spaces', '我们去北京', '我们去上海', '我们去[北京]{上海}'],
])('%s', (_name, was, is, expected) => {
  expect(written(diffWords(was, is, was.startsWith('我') ? 'zh' : 'en'))).toBe(expected);
});

test('both texts can be read from the pieces', () => {
  const text = fc.array(fc.constantFrom('a', 'b ', 'ć', ', ', ' ', 'word ', '中', '.')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (was, is) => {
      const pieces = diffWords(was, is);
      const without = (how: string) => pieces.flatMap((piece) => (piece.how === how ? [] : [piece.text])).join('');
      return without('new') === was && without('gone') === is;
    }),
  );
});

test('two long texts with nothing in common are one for the other', () => {
  const long = (word: string) => Array.from({ length: 4000 }, (_, n) => `${word}${n}`).join(' ');
  expect(diffWords(long('a'), long('b')).map(({ how }) => how)).toEqual(['gone', 'new']);
});
