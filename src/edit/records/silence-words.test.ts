import { expect, test } from 'vitest';
import { silenceWords } from './silence-words.ts';

test.each<[string, string | undefined, string[], string | undefined, string]>([
  ['a file that is not there', undefined, ['Bay'], undefined, 'never: [Bay]\n'],
  ['the same, in one article', undefined, ['Bay'], 'a', 'notHere:\n  a: [Bay]\n'],
  ['words more', 'never: [Bay] # all\n', ['Sea'], undefined, 'never: [Bay, Sea] # all\n'],
  ['words that it has', 'never: [Bay]\n', ['Bay'], undefined, 'never: [Bay]\n'],
  ['an article more', 'notHere:\n  a: [Bay]\n', ['Sea'], 'b', 'notHere:\n  a: [Bay]\n  b:\n    - Sea\n'],
  ['words of an article more', 'notHere:\n  a: [Bay]\n', ['Sea'], 'a', 'notHere:\n  a: [Bay, Sea]\n'],
  ['a first article', 'never: [Bay]\n', ['Sea'], 'a', 'never: [Bay]\nnotHere:\n  a: [Sea]\n'],
  ['an empty map', 'notHere: {}\n', ['Sea'], 'a', 'notHere: { a: [Sea] }\n'],
  ['comments alone', '# nothing yet\n', ['Bay'], undefined, '# nothing yet\nnever: [Bay]\n'],
  ['comments in other lines', '# nothing\r\n', ['Bay'], 'a', '# nothing\r\nnotHere:\r\n  a: [Bay]\r\n'],
  ['a field without a value', 'never: # none\n', ['Bay'], undefined, 'never: # none\n  - Bay\n'],
  ['articles without one', 'notHere:\n', ['Bay'], 'a', 'notHere: { a: [Bay] }\n'],
  ['an article without one', 'notHere:\n  a:\n', ['Bay'], 'a', 'notHere:\n  a:\n    - Bay\n'],
])('%s', (_name, text, words, article, expected) => {
  expect(silenceWords(text, words, article)).toBe(expected);
});

test('a file that cannot be read is left alone', () => {
  expect(() => silenceWords('never: [', ['x'])).toThrow('mend it first');
  expect(() => silenceWords('~\n', ['x'])).toThrow('mend it first');
});
