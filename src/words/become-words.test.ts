import { expect, test } from 'vitest';
import { becomeWords } from './become-words.ts';

test('whoever holds words has the other language from then on', () => {
  const words = {
    plain: 'Menu',
    told: (date: string) => `on ${date}`,
    list: ['small', 'large'],
    inner: { deep: 'Deep', gone: 'only in English' },
  };
  const { inner, list } = words;
  const others = { plain: 'Menü', told: (date: string) => `am ${date}`, list: ['klein'], inner: { deep: 'Tief' } };
  becomeWords(words, others);
  expect([words.plain, words.told('1.'), list, inner]).toEqual(['Menü', 'am 1.', ['klein'], { deep: 'Tief' }]);
});

test('what is put into the words later is not put into the other language', () => {
  const words = { list: ['a'], inner: { deep: 'Deep' }, more: {} as Record<string, string> };
  const others = { list: ['b'], inner: { deep: 'Tief' }, more: { one: 'eins' } };
  becomeWords(words, others);
  words.list[0] = 'own';
  words.inner.deep = 'own';
  words.more.one = 'own';
  expect(others).toEqual({ list: ['b'], inner: { deep: 'Tief' }, more: { one: 'eins' } });
});
