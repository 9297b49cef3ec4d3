import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from './en.ts';
import { putWords, themeOf } from './put-words.ts';

const words = () => ({
  plain: 'Menu',
  told: (date: string, place: string) => `on ${date} in ${place}`,
  list: ['small', 'large'],
  inner: { deep: 'Deep', other: 'Other' },
});

test('words take the place of words, also within a theme and in a list', () => {
  const own = words();
  putWords(own, { plain: 'Top', list: ['klein', 'groß'], inner: { deep: 'Tief' } });
  expect({ ...own, told: '' }).toEqual({
    plain: 'Top',
    told: '',
    list: ['klein', 'groß'],
    inner: { deep: 'Tief', other: 'Other' },
  });
});

test.each([
  ['in another order', '{2}, {1}', 'Basra, Monday'],
  ['one left out', 'in {2}', 'in Basra'],
  ['none', 'once', 'once'],
])('what is put into words stands where the edition wants it: %s', (_name, told, said) => {
  const own = words();
  putWords(own, { told });
  expect(own.told('Monday', 'Basra')).toBe(said);
});

test('every theme is named as the constant that holds it', async () => {
  const files = readdirSync(new URL('en', import.meta.url)).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(files.map((name) => import(`./en/${name}`)));
  const held = new Map(modules.flatMap((module) => Object.entries(module).map(([name, value]) => [value, name])));
  for (const [theme, value] of Object.entries(en))
    expect([theme, themeOf(String(held.get(value)))]).toEqual([theme, theme]);
});
