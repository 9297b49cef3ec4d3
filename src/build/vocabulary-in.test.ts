import { afterAll, beforeAll, expect, test } from 'vitest';
import { sayingIn } from '../../tests/fixtures/saying-in.ts';
import { articleFile, entityFile, tinyEdition } from '../../tests/fixtures/tiny-content.ts';
import type { Vocabulary } from '../model/vocabulary/vocabulary.ts';
import { speak } from '../words/speak.ts';
import { contextIn } from './in-language.ts';

const SETTINGS = `
language: en
vocabulary:
  kinds:
    ship: { one: Ship, many: Ships, dated: true }
    faction: { one: House, many: Houses }
    place: { one: Port, many: Ports }
  relations:
    moored-at: { of: is moored at, inverse: moorings }
  claimKinds:
    variant: { word: variant, sign: "≀" }
  ratings:
    doubted: { sign: "?", word: doubted, meaning: Two letters say otherwise. }
  in:
    de-AT:
      kinds:
        ship: { one: Schiff, many: Schiffe }
        faction: { one: Haus }
      relations:
        moored-at: { of: liegt in, inverse: Liegeplätze }
      claimKinds:
        variant: { word: Lesart }
      ratings:
        doubted: { word: bezweifelt }
      weights:
        A: { words: aus erster Hand }
`;

let speakEnglish: () => void;
let edition: Vocabulary;
let german: Vocabulary;
beforeAll(async () => {
  speakEnglish = await sayingIn('de');
  speak('en');
  const { context } = tinyEdition({
    'edition.yaml': SETTINGS,
    'entities/a.md': entityFile('Alma', 'kind: ship'),
    'articles/a.md': articleFile('Die Alma fuhr.', 'language: de\nentities: [a]'),
  });
  edition = context.vocabulary;
  german = contextIn(context, 'de').vocabulary;
});
afterAll(() => speakEnglish());

test.each<[what: string, list: keyof Vocabulary, id: string, own: object, said: object]>([
  ['a term of its own', 'kinds', 'ship', { one: 'Ship' }, { one: 'Schiff', many: 'Schiffe', dated: true }],
  ['one word of two', 'kinds', 'faction', { one: 'House' }, { one: 'Haus', many: 'Houses', party: 'body' }],
  ['a term of the program, as it says it', 'kinds', 'event', { one: 'Event' }, { one: 'Ereignis' }],
  ['one that is worded anew, and not in German', 'kinds', 'place', { one: 'Port' }, { one: 'Port' }],
  ['a relation', 'relations', 'moored-at', { of: 'is moored at' }, { of: 'liegt in', inverse: 'Liegeplätze' }],
  ['a kind of claim', 'claimKinds', 'variant', { word: 'variant' }, { word: 'Lesart', sign: '≀' }],
  ['a rating', 'ratings', 'doubted', { word: 'doubted' }, { word: 'bezweifelt', sign: '?' }],
  ['a weight', 'weights', 'A', {}, { words: 'aus erster Hand' }],
])('pages in German of an English edition say %s', (_what, list, id, own, said) => {
  expect(edition[list].get(id)).toMatchObject(own);
  expect(german[list].get(id)).toMatchObject(said);
});
