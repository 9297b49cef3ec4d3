import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';

test.each([
  ['É', 'E'],
  ['ñ', 'n'],
  ['a\u202fb', 'a b'],
])('%s is as wide as %s', (letter, plain) => expect(textWidth(letter, 16)).toBe(textWidth(plain, 16)));

test('letters as wide as they are high stay so', () => expect(textWidth('：', 100)).toBe(100));
