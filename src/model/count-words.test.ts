import { expect, test } from 'vitest';
import { countWords } from './count-words.ts';

test.each([
  ['two well-known words, and 3 more', 6],
  ['料金は元に戻った。', 7],
  ['Hôtelの料金', 3],
  ['', 0],
])('%s', (text, count) => expect(countWords(text)).toBe(count));
