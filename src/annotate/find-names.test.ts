import { expect, test } from 'vitest';
import { findNames, lexicon } from './find-names.ts';

const NAMES = new Map([
  ['imu', ['Islamic Movement of Uzbekistan', 'IMU']],
  ['uzbekistan', ['Uzbekistan']],
  ['qaeda', ['Al Qaeda', 'Al-Qaeda in full']],
  ['who', ['WHO']],
  ['brien', ["O'Brien"]],
  ['daesh', ['داعش']],
  ['omar', ['Omar', 'Mullah Omar', 'Omar the Elder']],
  ['plus', ['C++ (group)']],
]);

/** Name, text, and every name found, in the order of the text: entity and words. */
const CASES: [name: string, text: string, found: string[]][] = [
  ['none', 'Nobody is here.', []],
  [
    'in small letters',
    'the islamic movement of uzbekistan',
    ['imu: islamic movement of uzbekistan', 'uzbekistan: uzbekistan'],
  ],
  [
    'a name inside a longer name',
    'Islamic Movement of Uzbekistan',
    ['imu: Islamic Movement of Uzbekistan', 'uzbekistan: Uzbekistan'],
  ],
  ['the longest at a word', 'Mullah Omar', ['omar: Mullah Omar', 'omar: Omar']],
  ['the longest of two that begin alike', 'Omar the Elder', ['omar: Omar the Elder']],
  ['an acronym', 'The IMU.', ['imu: IMU']],
  ['an acronym in small letters', 'Those who left; imu.', []],
  ['an acronym as it is written', 'The WHO left.', ['who: WHO']],
  ['an acronym at the beginning of a word', 'IMUs', []],
  ['a letter after', 'Omars', []],
  ['a letter before', 'Womar', []],
  ['a letter of another script after', 'Omarж', []],
  ['a letter with a diacritic before', 'éOmar', []],
  ['a combining mark after', 'Omar\u0301', []],
  ['a digit after', 'IMU2', []],
  ['an underscore after', 'Omar_', []],
  ['a bracket and a comma next to it', '(Omar, IMU)', ['omar: Omar', 'imu: IMU']],
  ['possessive with curly apostrophe', 'Omar’s men', ['omar: Omar']],
  ['possessive with straight apostrophe', "IMU's men", ['imu: IMU']],
  ['hyphenated neighbours', 'pro-IMU, Omar-led', ['imu: IMU', 'omar: Omar']],
  ['a line break inside', 'Al\nQaeda', ['qaeda: Al\nQaeda']],
  ['two spaces inside', 'Al  Qaeda', ['qaeda: Al  Qaeda']],
  ['a no-break space inside', 'Al\u00a0Qaeda', ['qaeda: Al\u00a0Qaeda']],
  ['another hyphen inside', 'Al‑Qaeda in full', ['qaeda: Al‑Qaeda in full']],
  ['a hyphen where the name has a space', 'Al-Qaeda', []],
  ['a curly apostrophe for a straight one', 'O’Brien', ['brien: O’Brien']],
  ['a modifier apostrophe', 'Oʼbrien', ['brien: Oʼbrien']],
  ['twice', 'Omar and Omar', ['omar: Omar', 'omar: Omar']],
  ['right-to-left', 'قال داعش اليوم', ['daesh: داعش']],
  ['metacharacters', 'the C++ (group) here', ['plus: C++ (group)']],
];

test.each(CASES)('%s', (_name, text, found) => {
  const names = findNames(text, lexicon(NAMES));
  expect(names.map(({ entity, start, end }) => `${entity}: ${text.slice(start, end)}`)).toEqual(found);
});

test('without names nothing is found', () => {
  expect(findNames('Omar', lexicon(new Map()))).toEqual([]);
});
