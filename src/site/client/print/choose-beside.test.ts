import { expect, test } from 'vitest';
import { type Candidate, chooseBeside } from './choose-beside.ts';

const note = (id: string, key = false, length = 72) => ({ id, key, length });
const ids = (paragraphs: { length: number; notes: (Candidate & { id: string })[] }[]) =>
  chooseBeside(paragraphs).map(({ id }) => id);

// A note of two lines takes 9.4 mm, a paragraph of five lines 31.2 mm, one of one line 9.6 mm.
test.each<[string, Parameters<typeof ids>[0], string[]]>([
  ['all that fit', [{ length: 360, notes: [note('a'), note('b'), note('c')] }], ['a', 'b', 'c']],
  ['no more than fit', [{ length: 360, notes: ['a', 'b', 'c', 'd'].map((id) => note(id)) }], ['a', 'b', 'c']],
  ['key notes first, in their order', [{ length: 72, notes: [note('a'), note('k', true)] }], ['k']],
  ['key notes even without room', [{ length: 72, notes: [note('k', true), note('l', true)] }], ['k', 'l']],
  [
    'what hangs over takes room from the next paragraph',
    [
      { length: 72, notes: [note('k', true), note('l', true)] },
      { length: 72, notes: [note('a')] },
      { length: 72, notes: [note('b')] },
    ],
    ['k', 'l', 'b'],
  ],
  ['a paragraph without notes gives room back', [{ length: 10, notes: [] }], []],
])('%s', (_name, paragraphs, chosen) => {
  expect(ids(paragraphs)).toEqual(chosen);
});
