import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName } from '../words/fold-name.ts';
import { nearForms } from '../words/match-names.ts';
import { nameIndex } from '../words/name-index.ts';
import { nearCandidates } from './near-candidates.ts';
import { restsOf } from './rests-of.ts';

const NAMES = ['Harbour League', 'Zawahiri', 'Omar', 'Keeper of the Lights', 'Baghdadi', 'Usman Ghazi', 'Al Fajr'];
const index = nameIndex(
  NAMES.map((name) => ({ id: name, name, aliases: [], forms: [], kind: 'person', mentions: 1 }) as never),
);
const candidates = nearCandidates(index, 40);
const texts = (forms: { text: string }[]) => forms.map(({ text }) => text);

const found = (word: string) => texts(nearForms([word], { ...index, forms: candidates(word, foldName(word)) }));
const compared = (word: string) => texts(nearForms([word], index));

test.each([
  ['zawahri', ['Zawahiri']],
  ['zaahwiri', ['Zawahiri']],
  ['bagdadi', ['Baghdadi']],
  ['harbourleagues', ['Harbour League']],
  ['usmanghasi', ['Usman Ghazi']],
  ['omer', []],
  ['lantern', []],
])('of %s what comparing with every name finds', (word, names) => {
  expect(found(word)).toEqual(compared(word));
  expect(found(word)).toEqual(names);
});

test.each([
  ['abc', 0, ['abc']],
  ['abc', 1, ['abc', 'bc', 'ac', 'ab']],
  ['abc', 2, ['abc', 'bc', 'ac', 'ab', 'a', 'b', 'c']],
])('%s without up to %i letters', (word, most, left) => {
  const hashOf = (text: string) => restsOf(text, 0)[0] as number;
  expect(new Set(restsOf(word, most))).toEqual(new Set(left.map(hashOf)));
});

test('so of any slip of any name', () => {
  const edit = fc.record({
    at: fc.nat(30),
    how: fc.constantFrom('out', 'in', 'swap', 'other'),
    letter: fc.constantFrom(...'aeghkoz'),
  });
  const slipped = fc.tuple(fc.constantFrom(...index.forms.map(({ plain }) => plain)), fc.array(edit, { maxLength: 3 }));
  fc.assert(
    fc.property(slipped, ([name, edits]) => {
      const word = edits.reduce((text, { at, how, letter }) => {
        const to = at % Math.max(1, text.length);
        if (how === 'out') return text.slice(0, to) + text.slice(to + 1);
        if (how === 'in') return text.slice(0, to) + letter + text.slice(to);
        if (how === 'swap') return text.slice(0, to) + (text[to + 1] ?? '') + (text[to] ?? '') + text.slice(to + 2);
        return text.slice(0, to) + letter + text.slice(to + 1);
      }, name);
      expect(found(word)).toEqual(compared(word));
    }),
    { numRuns: 2000 },
  );
});
