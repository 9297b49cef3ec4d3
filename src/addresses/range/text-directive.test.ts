import { expect, test } from 'vitest';
import { linkTo } from './link-to.ts';
import { textDirective } from './text-directive.ts';
import { wholeWords } from './whole-words.ts';

const WORDS =
  'The group left first, said the well-known paper, and the group that stayed lost men, money & land in a war that nobody won.';

/** The part of the words that these are. */
const partOf = (text: string) => ({ start: WORDS.indexOf(text), end: WORDS.indexOf(text) + text.length });

test.each<[string, string, string, string]>([
  ['a few words are given whole', 'left first', '', 'left first'],
  ['commas, hyphens and signs are no marks', 'paper, and', '', 'paper%2C and'],
  ['a hyphen', 'well-known', '', 'well%2Dknown'],
  ['many words by how they begin and end', WORDS.slice(4), '', 'group left first%2C said the,a war that nobody won.'],
  ['words that stand before as well', 'stayed', 'They stayed at home.', 'paper%2C and the group that-,stayed'],
])('%s', (_name, text, earlier, expected) => {
  const found = textDirective(WORDS, partOf(text), earlier);
  expect(
    decodeURIComponent(found.replaceAll('%2C', '%252C').replaceAll('%2D', '%252D').replaceAll('%26', '%2526')),
  ).toBe(expected);
});

test.each<[string, string, string | undefined]>([
  ['halves of words', 'roup lef', 'group left'],
  ['spaces at the ends', ' group left ', 'group left'],
  ['whole words', 'group left', 'group left'],
  ['signs alone', ',', undefined],
  ['signs at the end are kept', 'first,', 'first,'],
])('widened to whole words: %s', (_name, text, expected) => {
  const { start, end } = partOf(text);
  const part = wholeWords(WORDS, start, end);
  expect(part && WORDS.slice(part.start, part.end)).toBe(expected);
});

test('a link keeps nothing of the view, and its fragment works alone', () => {
  const link = linkTo('https://e.org/x/articles/a/?as=then&q=b#p9', { id: 'p4', check: 'abc' }, 'left%20first');
  expect(link).toBe('https://e.org/x/articles/a/?v=p4.abc#p4:~:text=left%20first');
});
