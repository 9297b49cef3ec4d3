import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';
import { wrapWords } from './wrap-words.ts';

test.each([
  ['Islamic Movement of Uzbekistan', 120, ['Islamic ', 'Movement of ', 'Uzbekistan']],
  ['Tehreek-e-Khilafat', 90, ['Tehreek-e-', 'Khilafat']],
  ['short', 120, ['short']],
  ['à sa tête\u202f: Omar', 45, ['à sa ', 'tête\u202f: ', 'Omar']],
  ['', 120, []],
  ['与旧港公司决裂，2013年', 80, ['与旧港公司', '决裂，2013', '年']],
])('%s is broken where it may be', (text, width, lines) => {
  expect(wrapWords(text, width, 15, false)).toEqual(lines);
});

test('a word that is wider than its line is cut, and no line is too wide', () => {
  const lines = wrapWords('Rindfleischetikettierung und Aufgaben', 80, 15, true);
  expect(lines.join('')).toBe('Rindfleischetikettierung und Aufgaben');
  for (const line of lines) expect(textWidth(line.trimEnd(), 15, true)).toBeLessThanOrEqual(80);
});
