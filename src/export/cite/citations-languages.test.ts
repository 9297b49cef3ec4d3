import { afterEach, beforeAll, expect, test } from 'vitest';
import { type CitationData, citePlace } from '../../addresses/cite/cite-place.ts';
import { PLACE_TERMS } from '../../words/en/cite.ts';
import { PINPOINT_WORDS } from '../../words/en/pinpoints.ts';
import { LANGUAGE_IDS, type LanguageId } from '../../words/language-ids.ts';
import { learn } from '../../words/learn.ts';
import { speak } from '../../words/speak.ts';
import { withOwnDay } from './with-own-day.ts';

beforeAll(() => learn(LANGUAGE_IDS));
afterEach(() => speak('en'));

const cited = (number: string, within?: string) => {
  const apa = { entry: 'A. (2026). T.', inText: '(A, 2026)' };
  const item = { id: 'a', type: 'webpage', title: 'T' };
  const data = { item, byline: 'A', version: '', apa, chicago: { note: '', entry: '' }, terms: PLACE_TERMS };
  return citePlace(data as CitationData, 'https://example.org/a/', { number, id: 'p4', within });
};

test.each<[LanguageId, string, string, string]>([
  ['en', 'para. 4', 'fig. 2', 'sentence 3'],
  ['de', 'Abs. 4', 'Abb. 2', 'Satz 3'],
  ['fr', 'par. 4', 'fig. 2', 'phrase 3'],
  ['es', 'párr. 4', 'fig. 2', 'frase 3'],
  ['ar', 'الفقرة 4', 'الشكل 2', 'الجملة 3'],
  ['ur', 'پیرا 4', 'شکل 2', 'جملہ 3'],
  ['zh', '第 4 段', '图 2', '第 3 句'],
  ['ja', '第4段落', '図2', '第3文'],
])('places in %s', (language, paragraph, figure, sentence) => {
  speak(language);
  expect(cited('4', PINPOINT_WORDS.sentence(3, 3)).apaInText).toBe(`(A, 2026, ${paragraph}, ${sentence})`);
  expect(cited('f2').apaInText).toBe(`(A, 2026, ${figure})`);
});

test.each<[LanguageId, string, string]>([
  ['en', '(2026, March 1)', '(2026, March 1)'],
  ['de', '(2026, März 1)', '(2026, 1. März)'],
  ['fr', '(2026, mars 1)', '(2026, 1er mars)'],
  ['es', '(2026, marzo 1)', '(2026, 1 de marzo)'],
])('a day in an entry of the APA in %s', (language, styled, said) => {
  speak(language);
  expect(withOwnDay(`A. ${styled}. T.`, '2026-03-01')).toBe(`A. ${said}. T.`);
});
