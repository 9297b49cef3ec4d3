import { expect, test } from 'vitest';
import { wordsOf } from './words-of.ts';

test.each([
  ['case, signs and apostrophes', "The “Emir’s” men, don't", ['the', 'emirs', 'men', 'dont']],
  ['accents', 'Café Škoda', ['cafe', 'skoda']],
  ['Cyrillic', 'Ещё раз', ['еще', 'раз']],
  ['Arabic vowel signs', 'ذَهَبَ', ['ذهب']],
  ['pairs where there are no spaces', '城市的道路', ['城市', '市的', '的道', '道路']],
  ['both together', '在2014年', ['在', '2014', '年']],
  ['signs alone', '* * *', ['*', '*', '*']],
  ['nothing', ' ', []],
])('%s', (_name, text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});
