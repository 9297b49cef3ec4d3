import { expect, test } from 'vitest';
import { checkCharacters, unseenIn } from './check-characters.ts';

test.each([
  ['plain text with curly quotes, dashes and accents', 'A ‘b’ – “é” …\n\tß日本'],
  ['a non-joiner in a Persian word', 'می\u200cخواهم'],
  ['a joiner in a Hindi word', 'क्\u200dष'],
  ['a family', '👩\u200d👩\u200d👧'],
  ['an astronaut with a colour of skin', '👩🏽\u200d🚀'],
  ['a rainbow flag', '🏳\ufe0f\u200d🌈'],
  ['a red heart', '❤\ufe0f'],
  ['a keycap', '1\ufe0f\u20e3'],
  ['the flag of England', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
  ['a replacement character that was typed', '\ufffd'],
])('%s may stand', (_name, text) => {
  expect(unseenIn(text)).toEqual([]);
});

test.each([
  ['zero width space', '\u200b'],
  ['joiner between Latin letters', '\u200d'],
  ['non-joiner between Latin letters', '\u200c'],
  ['word joiner', '\u2060'],
  ['byte order mark', '\ufeff'],
  ['soft hyphen', '\u00ad'],
  ['override of direction', '\u202e'],
  ['isolate', '\u2066'],
  ['left-to-right mark', '\u200e'],
  ['Arabic letter mark', '\u061c'],
  ['Hangul filler', '\u3164'],
  ['blank Braille', '\u2800'],
  ['NUL', '\0'],
  ['backspace', '\b'],
  ['escape', '\u001b'],
  ['C1 control', '\u0085'],
  ['line separator', '\u2028'],
  ['variation selector after a letter', '\ufe0f'],
  ['tag without a flag', '\u{e0067}'],
  ['no character', '\ufdd0'],
  ['half a character', '\ud800'],
])('%s is found where it stands', (_name, character) => {
  expect(unseenIn(`a${character}b`)).toEqual([{ character, at: 1 }]);
});

test('each character once a line, at its line and column', () => {
  const found = checkCharacters('one\ntwo \u200bthree\u200b\u202e\n\n\u200b', 'a.md');
  expect(found.map(({ line, column, message }) => [line, column, message.split(' ')[6]])).toEqual([
    [2, 5, 'U+200B'],
    [2, 12, 'U+202E'],
    [4, 1, 'U+200B'],
  ]);
});
