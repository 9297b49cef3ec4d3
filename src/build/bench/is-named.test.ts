import { expect, test } from 'vitest';
import { isNamed, type Named } from './is-named.ts';

const named = (id: string, name: string, more: Partial<Named> = {}): Named => ({
  ...{ id, name, aliases: [], names: {}, forms: {} },
  ...more,
});
const IVANOV = named('ivanov', 'Иванов');
const IVANOVA = named('ivanova', 'Иванова');

test.each<[string, string, Named[], string, boolean]>([
  ['the name of the record', 'Иванов', [IVANOV, IVANOVA], 'ru', true],
  ['a form of it', 'Ивановым', [IVANOV], 'ru', true],
  ['a form that another shares', 'Иванову', [IVANOV, IVANOVA], 'ru', false],
  ['the same, the other not there', 'Иванову', [IVANOV], 'ru', true],
  ['a form that is the name of another', 'Иванова', [IVANOV, IVANOVA], 'ru', false],
  ['the same, the other not there, so that it is a form', 'Иванова', [IVANOV], 'ru', true],
  ['a form where names do not bend', 'Иванову', [IVANOV], 'en', false],
  ['more than the name', 'Mr Ivanov', [named('ivanov', 'Ivanov')], 'en', false],
  ['less than the name', 'Ivanov', [named('ivanov', 'Ivan Ivanov')], 'en', false],
  ['an alias, in other capitals', 'THE guild', [named('ivanov', 'Pilots', { aliases: ['the Guild'] })], 'en', true],
  ['an acronym in small letters', 'imu', [named('ivanov', 'IMU')], 'en', false],
  ['a name of this language', 'Лига', [named('ivanov', 'League', { names: { ru: ['Лига'] } })], 'ru', true],
  ['a name of another language', 'Лига', [named('ivanov', 'League', { names: { ru: ['Лига'] } })], 'en', false],
  ['a form on the record', 'the crews', [named('ivanov', 'League', { forms: { en: ['the crews'] } })], 'en', true],
  ['one on the record of another', 'crews', [IVANOV, named('league', 'L', { forms: { en: ['crews'] } })], 'en', false],
])('%s', (_name, words, company, language, expected) => {
  expect(isNamed(words, 'ivanov', company, language)).toBe(expected);
});
