import { expect, test } from 'vitest';
import { divideRun } from './divide-run.ts';
import { normalWords } from './normal-words.ts';
import { inARow, joined } from './records.ts';

test.each([
  ['well-known,', ['well-known,']],
  ['会社は料金を「下げた」。', ['会社', 'は', '料金', 'を「', '下げ', 'た」。']],
  ['「料金」', ['「料金」']],
  ['2014年に', ['2014', '年', 'に']],
  ['。', ['。']],
  ['全国人民代表大会在北京召开', ['全国', '人民', '代表', '大会', '在', '北京', '召开']],
])('%s', (run, words) => expect(divideRun(run)).toEqual(words));

test.each([
  ['ガラスと、カラス', ['ガラス', 'と', 'カラス']],
  ['ｶﾞﾗｽ', ['ガラス']],
  ['サーバー 佐々木', ['サーバー', '佐々木']],
  ['ホテルHôtel', ['ホテル', 'hotel']],
])('as compared: %s', (text, words) => expect(normalWords(text)).toEqual(words));

test('words that were joined are so in a row', () => {
  expect(inARow(['a', 'b', joined('は'), joined('c')])).toBe('a bはc');
  expect(inARow([joined('は'), 'd'])).toBe('は d');
});
