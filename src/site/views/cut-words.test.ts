import { expect, test } from 'vitest';
import { cutWords } from './cut-words.ts';

const CASES: [string, text: string, length: number, cut: string][] = [
  ['a short text stays', 'Two pledges', 20, 'Two pledges'],
  ['white space is one space', ' Two\n  pledges ', 20, 'Two pledges'],
  ['a long one ends with a word', 'Two pledges on the frontier', 16, 'Two pledges on…'],
  ['without the stop after it', 'Two pledges, on the frontier', 14, 'Two pledges…'],
  ['a word longer than all is cut', 'x'.repeat(30), 10, `${'x'.repeat(9)}…`],
  ['but not an emoji', '😀'.repeat(30), 10, '😀😀😀😀…'],
  ['nor one of several', `xx${'👨‍👩‍👧'.repeat(3)}`, 12, 'xx👨‍👩‍👧…'],
];
test.each(CASES)('%s', (_, text, length, cut) => {
  expect(cutWords(text, length)).toBe(cut);
});
