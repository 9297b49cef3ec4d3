import { expect, test } from 'vitest';
import * as es from './es/dates.ts';
import * as fr from './fr/dates.ts';

test.each([
  [
    '1er octobre 2014',
    ['le 1er octobre 2014', 'du 1er octobre 2014', 'depuis le 1er octobre 2014', 'jusqu’au 1er octobre 2014'],
  ],
  ['octobre 2014', ['en octobre 2014', 'd’octobre 2014', 'depuis octobre 2014', 'jusqu’en octobre 2014']],
  ['mars 2014', ['en mars 2014', 'de mars 2014', 'depuis mars 2014', 'jusqu’en mars 2014']],
  ['2014', ['en 2014', 'de 2014', 'depuis 2014', 'jusqu’en 2014']],
])('in French, %s', (date, said) => {
  expect([fr.on(date), fr.of(date), fr.since(date), fr.until(date)]).toEqual(said);
});

test.each([
  ['6 de octubre de 2014', ['el 6 de octubre de 2014', 'del 6 de octubre de 2014', 'hasta el 6 de octubre de 2014']],
  ['octubre de 2014', ['en octubre de 2014', 'de octubre de 2014', 'hasta octubre de 2014']],
  ['2014', ['en 2014', 'de 2014', 'hasta 2014']],
])('in Spanish, %s', (date, said) => {
  expect([es.on(date), es.of(date), es.until(date)]).toEqual(said);
});

test('a stretch of time of which the ends are not alike', () => {
  expect(fr.between('6 avril 2014', '2015')).toBe('du 6 avril 2014 à 2015');
  expect(fr.between('avril 2014', '1er mai 2015')).toBe('d’avril 2014 au 1er mai 2015');
  expect(fr.between('1er mai 2015', '1er mai 2015')).toBe('le 1er mai 2015');
  expect(es.between('mayo de 2015', 'mayo de 2015')).toBe('en mayo de 2015');
  expect(es.between('6 de abril de 2014', 'mayo de 2015')).toBe('del 6 de abril de 2014 a mayo de 2015');
  expect(es.between('2014', '6 de mayo de 2015')).toBe('de 2014 al 6 de mayo de 2015');
});
