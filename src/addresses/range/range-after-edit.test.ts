import { expect, test } from 'vitest';
import { rangeAfterEdit } from './range-after-edit.ts';

const WAS = 'The first group left in June.';
/** An edit of it: another first word, two words gone, some added. */
const PIECES = [
  { how: 'gone', text: 'The' },
  { how: 'new', text: 'That' },
  { how: 'same', text: ' first group left' },
  { how: 'gone', text: ' in June' },
  { how: 'new', text: ' with its men' },
  { how: 'same', text: '.' },
] as const;
const IS = 'That first group left with its men.';

test.each<[string, string, string[], boolean]>([
  ['words that stand as before', 'first group', ['first group'], true],
  ['words of which some are left', 'group left in June', ['group left'], false],
  ['words that are gone', 'in June', [], false],
  ['the whole', WAS, [' first group left'], false],
  ['only a sign is left', ' in June.', [], false],
])('%s', (_name, words, left, whole) => {
  const start = WAS.indexOf(words);
  const found = rangeAfterEdit(PIECES, { start, end: start + words.length });
  expect(found.was).toBe(words);
  expect(found.left.map((part) => IS.slice(part.start, part.end))).toEqual(left);
  expect(found.whole).toBe(whole);
});

test('a part beyond the text has no words', () => {
  expect(rangeAfterEdit(PIECES, { start: 90, end: 99 })).toEqual({ was: '', left: [], whole: false });
});
