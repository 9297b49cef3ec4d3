import { expect, test } from 'vitest';
import { PICTURE_WORDS as AR } from './ar/pictures.ts';
import { PICTURE_WORDS as DE } from './de/pictures.ts';
import { PICTURE_WORDS as EN } from './en/pictures.ts';
import { PICTURE_WORDS as ES } from './es/pictures.ts';
import { PICTURE_WORDS as FR } from './fr/pictures.ts';
import { PICTURE_WORDS as JA } from './ja/pictures.ts';
import { PICTURE_WORDS as UR } from './ur/pictures.ts';
import { PICTURE_WORDS as ZH } from './zh/pictures.ts';

const several = [
  { who: ['A', 'B', 'C'], from: 'X' },
  { who: ['D'], from: 'Y' },
];
const one = [{ who: ['A'], from: 'X' }];
const span = { from: '1', to: '2', precision: 'day' } as const;
const day = { from: '1', precision: 'day' } as const;

test.each([
  ['en', EN, 'Three turned from X and one from Y to Z between 1 and 2', 'A turned from X to Z on 1'],
  ['de', DE, 'Drei von X und eine von Y wechselten zwischen dem 1 und dem 2 zu Z', 'A wechselte am 1 von X zu Z'],
  [
    'fr',
    FR,
    'Trois ont quitté X et une a quitté Y pour rejoindre Z entre le 1 et le 2',
    'A a quitté X pour rejoindre Z le 1',
  ],
  ['es', ES, 'Tres dejaron X y una dejó Y para unirse a Z entre el 1 y el 2', 'A dejó X para unirse a Z el 1'],
  ['ar', AR, 'انتقال 3 من X و1 من Y إلى Z بين 1 و2', 'انتقال A من X إلى Z في 1'],
  ['ur', UR, '1 اور 2 کے درمیان X سے 3 اور Y سے 1 نے Z کا رخ کیا', '1 کو X سے A نے Z کا رخ کیا'],
  ['zh', ZH, '1至2，3 方由X、1 方由Y转投Z', '1，A由X转投Z'],
  ['ja', JA, '1から2の間、Xから3者、Yから1者がZに転じた', '1、XからAがZに転じた'],
])('%s says who turned from whom to whom and when', (_language, { allegiance: words }, all, single) => {
  expect(words.turned(several, 'Z', words.when(span))).toBe(all);
  expect(words.turned(one, 'Z', words.when(day))).toBe(single);
  for (const who of [several, one]) {
    for (const said of [words.joined(who, 'Z', words.when(day)), words.left(who, words.when(day))]) {
      expect(said).not.toMatch(/undefined| {2}/);
    }
  }
});

test.each([
  ['The Tide League rose.', 'the Tide League'],
  ['Tide League rose.', 'Tide League'],
])('in English a name has an article if the prose gives it one: %s', (prose, named) => {
  expect(EN.allegiance.named('Tide League', prose)).toBe(named);
});
