import { beforeAll, describe, expect, test } from 'vitest';
import type { Search } from '../../src/search/query/create-search.ts';
import { queryWord } from '../../src/search/words/match-word.ts';
import { loadStem } from '../../src/search/words/stems/load-stem.ts';
import { articleFile, tinyEdition } from '../fixtures/tiny-content.ts';
import { searchOf } from './search-of.ts';

/** Paragraphs by language, and queries in words of another form, each with the paragraphs that answer; of none: '-'. */
const TEXTS: Record<string, { text: string[]; asked: [query: string, found: string][] }> = {
  de: {
    text: [
      'Der Verein sammelte Öl für die Lampen der Häuser am Hafen.',
      'Später führten die Wärter ein Buch über jedes Schiff.',
      'Das Gesicht der Küste hat sich geändert.',
    ],
    asked: [
      ['für wen wurde das Öl gesammelt', 'p1'],
      ['gesammelt', 'p1'],
      ['sammeln', 'p1'],
      ['Haus', 'p1'],
      ['Lampe', 'p1'],
      ['geführt', 'p2'],
      ['Bücher', 'p2'],
      ['Schiffe', 'p2'],
      ['Küsten', 'p3'],
      ['Sicht', '-'],
    ],
  },
  fr: {
    text: [
      'Le comité recueillit de l’huile pour les chevaux du port.',
      'Les gardiennes fermèrent la maison en hiver.',
      'La lumière changea plusieurs fois de couleur.',
    ],
    asked: [
      ['recueillir', 'p1'],
      ['cheval', 'p1'],
      ['gardienne', 'p2'],
      ['fermer', 'p2'],
      ['maisons', 'p2'],
      ['changer', 'p3'],
      ['lumières', 'p3'],
      ['couler', '-'],
    ],
  },
  es: {
    text: [
      'La comisión recogió aceite para las luces del puerto.',
      'Los guardianes cerraron la casa en invierno.',
      'Las canciones hablaban de barcos.',
    ],
    asked: [
      ['recoger', 'p1'],
      ['comisiones', 'p1'],
      ['luz', 'p1'],
      ['cerrar', 'p2'],
      ['casas', 'p2'],
      ['canción', 'p3'],
      ['barco', 'p3'],
      ['caso de barba', '-'],
    ],
  },
  ar: {
    text: ['جمع المعلمون الزيت للمصابيح.', 'كتبت الحارسة عن السفينة.'],
    asked: [
      ['معلم', 'p1'],
      ['السفينة', 'p2'],
      ['سفينة', 'p2'],
    ],
  },
};

describe.each(Object.entries(TEXTS))('words in another form than the texts have: %s', (language, { text, asked }) => {
  let search: Search;
  beforeAll(async () => {
    const { edition } = tinyEdition({
      'edition.yaml': `name: T\nlanguage: ${language}\n`,
      'articles/a.md': articleFile(text.join('\n\n'), `language: ${language}`),
    });
    search = await searchOf(edition);
  }, 60_000);
  test.each(asked)('%s', async (query, found) => {
    const { paragraphs } = await search.search(query, { literal: true });
    expect(paragraphs[0]?.id ?? '-').toBe(found);
  });
});

test.each([
  ['en', 'gesammelt', 'gesammelt'],
  ['de', 'gesammelt', 'sammel'],
  ['de-AT', 'sammelte', 'sammel'],
  ['de', 'gesicht', 'gesicht'],
  ['de', 'haus', 'hau'],
  ['ja', 'haus', 'hau'],
])('in %s the index is asked for %s by %s', async (language, word, beginning) => {
  expect(queryWord(word, await loadStem(language)).beginning).toBe(beginning);
});
