import { expect, test } from 'vitest';
import { directionOf } from './direction-of.ts';
import { pageLanguage, wordsLanguage } from './words-language.ts';

test.each([
  ['en', 'en', 'en'],
  ['en-US', 'en', 'en-US'],
  ['de-AT', 'de', 'de-AT'],
  ['ur', 'ur', 'ur'],
  ['zh', 'zh', 'zh'],
  ['zh-Hans-CN', 'zh', 'zh-Hans-CN'],
  ['ja-JP', 'ja', 'ja-JP'],
  // In other letters than the words.
  ['zh-TW', undefined, 'en'],
  ['ur-Latn', undefined, 'en'],
  ['sv', undefined, 'en'],
])('who reads %s is spoken to in %s, on a page in %s', (tag, words, page) => {
  expect([wordsLanguage(tag), pageLanguage(tag)]).toEqual([words, page]);
});

test.each([
  ['ur', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ur-Latn', 'ltr'],
  ['en', 'ltr'],
  ['zh', 'ltr'],
  ['ja', 'ltr'],
])('%s is written %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});
