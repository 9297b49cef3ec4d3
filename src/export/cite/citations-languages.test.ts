import { afterEach, beforeAll, expect, test } from 'vitest';
import { citePlace } from '../../addresses/cite/cite-place.ts';
import { PINPOINT_WORDS } from '../../words/en/pinpoints.ts';
import { LANGUAGE_IDS, type LanguageId } from '../../words/language-ids.ts';
import { learn } from '../../words/learn.ts';
import { speak } from '../../words/speak.ts';
import { citationData } from './citation-data.ts';

beforeAll(() => learn(LANGUAGE_IDS));
afterEach(() => speak('en'));

const meta = { title: 'T', published: '2026-03-01', authors: [], byline: 'Ole Petersen', language: 'en' };
const cited = (language: LanguageId, number: string, within?: string) => {
  speak(language);
  const data = citationData({ id: 'a', meta } as never, 'E');
  return citePlace(data, 'https://example.org/a/', { number, id: 'p4', within });
};

test.each<[LanguageId, string, string]>([
  ['en', '(2026, March 1)', 'para. 4'],
  ['de', '(2026, 1. März)', 'Abs. 4'],
  ['fr', '(2026, 1er mars)', 'par. 4'],
  ['es', '(2026, 1 de marzo)', 'párr. 4'],
  ['ar', '(2026, March 1)', 'الفقرة 4'],
  ['ur', '(2026, March 1)', 'پیرا 4'],
  ['zh', '(2026, March 1)', '第 4 段'],
  ['ja', '(2026, March 1)', '第4段落'],
])('in %s', (language, day, point) => {
  const { apa, apaInText } = cited(language, '4');
  expect(apa).toContain(day);
  expect(apaInText).toContain(`, ${point})`);
});

test.each<[LanguageId, string, string]>([
  ['de', 'Abb. 2', 'Satz 3'],
  ['fr', 'fig. 2', 'phrase 3'],
  ['zh', '图 2', '第 3 句'],
  ['ja', '図2', '第3文'],
])('a figure and a sentence in %s', (language, figure, sentence) => {
  speak(language);
  const { apaInText } = cited(language, 'f2', PINPOINT_WORDS.sentence(3, 3));
  expect(apaInText).toContain(`, ${figure}, ${sentence})`);
});
