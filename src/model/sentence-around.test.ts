import { expect, test } from 'vitest';
import { sentenceAround } from './sentence-around.ts';
import { sentenceEnds } from './sentence-ends.ts';

const around = (text: string, stretch: { start: number; end: number }, reach: number, language?: string) =>
  sentenceAround({ length: text.length, ends: sentenceEnds(text, language) }, stretch, reach);

const TEXT = 'The bridge fell. Two boats crossed by night. Nobody was told.';

test.each([
  ['words within a sentence', 'boats', 400, 'Two boats crossed by night. '],
  ['words of the first', 'bridge', 400, 'The bridge fell. '],
  ['words of the last', 'told', 400, 'Nobody was told.'],
  ['words over two sentences', 'night. Nobody', 400, 'Two boats crossed by night. Nobody was told.'],
  ['no farther than asked', 'boats', 3, 'wo boats cr'],
])('%s', (_name, words, reach, expected) => {
  const start = TEXT.indexOf(words);
  const { from, to } = around(TEXT, { start, end: start + words.length }, reach);
  expect(TEXT.slice(from, to)).toBe(expected);
});

test.each([
  ['Then the Navy of Mr. Brook lost. All wept.', 'lost', 'Then the Navy of Mr. Brook lost. '],
  ['They met at St. Ives. All wept.', 'met', 'They met at St. Ives. '],
  ['Of U.S. Guild men it is said. All wept.', 'men', 'Of U.S. Guild men it is said. '],
  ['It was J. R. Moss. All wept.', 'was', 'It was J. R. Moss. '],
  ['It was late. Mr. Brook came. All wept.', 'Brook', 'Mr. Brook came. '],
  ['All wept. One. Two fell.', 'One', 'One. '],
  ['The IMU fell. It rose.', 'fell', 'The IMU fell. '],
  ['塔倒了。人们哭了。', '人们', '人们哭了。'],
])('%s: what is shortened does not end a sentence', (text, words, expected) => {
  const start = text.indexOf(words);
  const { from, to } = around(text, { start, end: start + words.length }, 400);
  expect(text.slice(from, to)).toBe(expected);
});

test.each<[language: string, sentence: string]>([
  ['de', 'Er kam am 3. März an. '],
  ['de', 'Am 3. 4. 1861 brannte sie. '],
  ['de', 'Im 19. Jahrhundert war das z. B. an Dr. Almonds Turm zu sehen, vgl. S. 12, Nr. 3. '],
  ['de-AT', 'Seit dem 100. Geburtstag u. a. nicht mehr. '],
  ['de', 'Er lebte unter Ludwig XIV. und danach. '],
  ['de', 'Sie gingen in das Tal. '],
  ['de', 'Es waren 3. '],
  ['de', 'Es gab Öl, Docht usw. '],
  ['da', 'Det skete den 3. marts. '],
  ['fi', 'Se tapahtui 3. maaliskuuta. '],
  ['cs', 'Stalo se to 3. března, tj. v neděli. '],
  ['fr', 'Selon M. Almond, t. II, p. 12, elle brûlait. '],
  ['fr', 'Il parle du vol. '],
  ['es', 'El Sr. Almond y la Dra. Moss llegaron, cf. p. 3. '],
  ['en', 'Gen. Moss and Capt. Brook saw it, cf. p. 12, vol. II. '],
  ['en', 'He came in 3. '],
  ['en', 'She said no. '],
])('%s: %s is one sentence', (language, sentence) => {
  const text = `${sentence}Dann Then kam Moss.`;
  const { from, to } = around(text, { start: 1, end: 2 }, 400, language);
  expect(text.slice(from, to)).toBe(sentence);
});
