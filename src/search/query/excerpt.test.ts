import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`);

test('runs of hits and of other words take turns, and the spaces are no hits', () => {
  expect(excerpt(['a', 'b', 'c', 'd', 'e'], new Set([1, 2, 4]))).toEqual([
    { text: 'a ', hit: false },
    { text: 'b c', hit: true },
    { text: ' d ', hit: false },
    { text: 'e', hit: true },
  ]);
});

test('of many words the stretch with most hits is shown, between ellipses', () => {
  const pieces = excerpt(words(120), new Set([2, 70, 71]));
  expect(pieces.map(({ text }) => text).join('')).toMatch(/^… w62 .* w70 w71 .* w105 …$/);
  expect(pieces.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['w70 w71']);
});

test('the text stays as it was, whatever is in it', () => {
  const text = ['<b>', 'a&b', '<script>'];
  expect(
    excerpt(text, new Set())
      .map((piece) => piece.text)
      .join(''),
  ).toBe('<b> a&b <script>');
});

test.each<[string, string[]]>([
  ['(IMU),', ['IMU']],
  ['Zawahri’s', ['Zawahri’s']],
  ['“Omar.”', ['Omar']],
  ['¶', ['¶']],
])('of %s the letters are marked', (word, marked) => {
  const pieces = excerpt(['a', word, 'b'], new Set([1]));
  expect(pieces.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(marked);
  expect(pieces.map(({ text }) => text).join('')).toBe(`a ${word} b`);
});
