import { describe, expect, test } from 'vitest';
import { VOCABULARY_WORDS } from '../../words/en/vocabulary.ts';
import { makeVocabulary } from './make-vocabulary.ts';
import { vocabularySchema } from './vocabulary-schema.ts';

const made = (own: object) => makeVocabulary(VOCABULARY_WORDS, vocabularySchema.parse(own));
const ids = (own: object, list: 'kinds' | 'relations' | 'claimKinds' | 'ratings' | 'weights') => [
  ...made(own).vocabulary[list].keys(),
];

test('an edition that says nothing has words for every term of the program', () => {
  expect(made({}).missing).toEqual([]);
  expect(ids({}, 'kinds')).toEqual(['faction', 'leader', 'person', 'organisation', 'place', 'event']);
  expect(ids({}, 'ratings')).toHaveLength(10);
  expect(ids({}, 'weights')).toEqual(['P', 'A', 'B', 'C']);
});

describe('the terms that there are', () => {
  test.each<[string, object, string[]]>([
    ['a new one stands behind the others', { claimKinds: { gloss: { word: 'G' } } }, ['analogy', 'gloss']],
    ['a list begun anew has what is listed', { replace: ['claimKinds'], claimKinds: { fact: {} } }, ['fact']],
    [
      'in the order in which it is',
      { replace: ['claimKinds'], claimKinds: { figure: {}, fact: {} } },
      ['figure', 'fact'],
    ],
    ['none, if that is wanted', { replace: ['claimKinds'] }, []],
  ])('%s', (_name, own, last) => {
    expect(ids(own, 'claimKinds').slice(-2)).toEqual(last);
  });
});

describe('the fields of a term', () => {
  const kind = (id: string, own: object) => made(own).vocabulary.kinds.get(id);
  test.each<[string, string, object, object]>([
    ['as the program has them', 'faction', {}, { one: 'Faction', party: 'body', hue: 28, schema: 'Organization' }],
    [
      'one altered, the others kept',
      'faction',
      { kinds: { faction: { many: 'Houses' } } },
      { one: 'Faction', many: 'Houses' },
    ],
    ['one taken away', 'leader', { kinds: { leader: { party: 'none' } } }, { party: undefined }],
    [
      'those of a new one',
      'ship',
      { kinds: { ship: { one: 'Ship', many: 'Ships' } } },
      { schema: 'Thing', dated: false },
    ],
    [
      'kept in a list begun anew',
      'place',
      { replace: ['kinds'], kinds: { place: {} } },
      { one: 'Place', placed: true },
    ],
  ])('%s', (_name, id, own, fields) => {
    expect(kind(id, own)).toMatchObject(fields);
  });
});

test('a new term without its words is missing them, and is left out', () => {
  const { vocabulary, missing } = made({ kinds: { ship: { one: 'Ship' } }, ratings: { fine: { sign: '+' } } });
  expect(missing).toEqual([
    { path: ['kinds', 'ship'], field: 'many' },
    { path: ['ratings', 'fine'], field: 'word' },
    { path: ['ratings', 'fine'], field: 'meaning' },
  ]);
  expect([vocabulary.kinds.has('ship'), vocabulary.ratings.has('fine')]).toEqual([false, false]);
});
