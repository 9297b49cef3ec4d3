import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { LOCALE } from './en/locale.ts';
import { PAGE_WORDS } from './en/pages.ts';
import { learn } from './learn.ts';
import { inLanguage, speak, spokenLanguage } from './speak.ts';
import { whileSpeaking } from './while-speaking.ts';

beforeAll(() => learn(['de', 'fr']));
afterEach(() => speak('en'));

const SEARCH = { en: 'Search', de: 'Suche', fr: 'Recherche' };
const said = () => [LOCALE.language, PAGE_WORDS.nav.search];

test('a language is spoken while something is done, and the words of the edition come back after it', () => {
  speak('de', { page: { nav: { search: 'Finden' } } });
  expect(inLanguage('fr', said)).toEqual(['fr', SEARCH.fr]);
  expect(said()).toEqual(['de', 'Finden']);
  expect(inLanguage('fr', () => inLanguage('de', said))).toEqual(['de', 'Finden']);
  expect(() =>
    inLanguage('fr', () => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(said()).toEqual(['de', 'Finden']);
});

test('a language that was not learnt is not spoken', async () => {
  // Whatever tests before this one have learnt.
  vi.resetModules();
  const [{ inLanguage: inFresh }, fresh] = await Promise.all([import('./speak.ts'), import('./en/pages.ts')]);
  expect(inFresh('ja', () => fresh.PAGE_WORDS.nav.search)).toBe(SEARCH.en);
});

test('work that waits says its own language to its end, whatever is begun meanwhile', async () => {
  speak('de');
  const pause = () => new Promise((resolve) => setImmediate(resolve));
  const heard: string[] = [];
  const work = (name: string) => async () => {
    const before = LOCALE.language;
    await pause();
    await pause();
    heard.push(`${name}: ${before} ${LOCALE.language}`);
  };
  const fails = whileSpeaking('fr', async () => {
    await pause();
    throw new Error('no');
  });
  await Promise.all([
    whileSpeaking('fr', work('a')),
    whileSpeaking('de', work('b')),
    whileSpeaking('de', work('c')),
    whileSpeaking('fr', work('d')),
    expect(fails).rejects.toThrow('no'),
  ]);
  expect(heard).toEqual(['a: fr fr', 'b: de de', 'c: de de', 'd: fr fr']);
  await pause();
  expect(spokenLanguage()).toBe('de');
  await whileSpeaking('fr', work('e'));
  expect(heard.at(-1)).toBe('e: fr fr');
  await pause();
  expect(spokenLanguage()).toBe('de');
});
