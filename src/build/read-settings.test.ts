import { describe, expect, test } from 'vitest';
import { positioned } from '../../tests/fixtures/positioned.ts';
import {
  articleFile,
  build,
  claimLines,
  entityFile,
  tinyEdition,
  workFile,
} from '../../tests/fixtures/tiny-content.ts';

const PAGE = '---\ntitle: About\ndescription: D.\n---\n\nText.\n';

describe('what is wrong in edition.yaml is found at its place', () => {
  test.each<[name: string, yaml: string, rule: string, message: string, fix: string]>([
    ['a field nearly right', '‸nmae: N\n', 'unknown-field', 'unknown field "nmae"', 'did you mean "name"?'],
    [
      'a licence that is none',
      'licence: ‸CC-BY-4\n',
      'unknown-value',
      'unknown value "CC-BY-4"',
      'did you mean "CC-BY-4.0"?',
    ],
    [
      'a kind nearly right',
      'navigation:\n  - kind: ‸factoin\n',
      'unknown-value',
      'unknown value "factoin"',
      'did you mean "faction"?',
    ],
    [
      'a page that is not there',
      'navigation:\n  - page: ‸abuot\n',
      'unknown-value',
      'unknown value "abuot"',
      'did you mean "about"?',
    ],
    ['a picture that is not there', 'logo: ‸/logo.svg\n', 'dead-link', '"/logo.svg" leads nowhere', 'no such file'],
    [
      'a theme of words',
      'words:\n  ‸pgae: { menu: M }\n',
      'unknown-field',
      'unknown field "pgae"',
      'did you mean "page"?',
    ],
    [
      'a word nearly right',
      'words:\n  page: { ‸menue: M }\n',
      'unknown-field',
      'unknown field "menue"',
      'did you mean "menu"?',
    ],
    ['words for a group', 'words:\n  page: { nav: ‸M }\n', 'bad-value', 'unusable value "M"', 'claims, search'],
    [
      'more than is put into words',
      'words:\n  article: { knownSince: ‸"{2}" }\n',
      'bad-value',
      'unusable value "{2}"',
      'only {1} to {1}',
    ],
    [
      'a list that is too short',
      'words:\n  display: { width: { values: ‸[a] } }\n',
      'bad-value',
      'unusable value',
      'a list of 3',
    ],
    [
      'a new kind without words',
      'vocabulary:\n  kinds:\n    ship: ‸{ one: Ship }\n',
      'missing-field',
      'missing field "many"',
      'a new term',
    ],
    [
      'an id with a space',
      'vocabulary:\n  kinds:\n    ‸a ship: { one: S, many: S }\n',
      'bad-id',
      'unusable id "a ship"',
      'hyphens',
    ],
    [
      'a weight that is too long',
      'vocabulary:\n  weights:\n    ‸Good: { words: W }\n',
      'bad-value',
      '"Good"',
      'one to three',
    ],
    [
      'words in another language for a term that is none',
      'vocabulary:\n  in:\n    de:\n      kinds:\n        factoin: ‸{ one: Bund }\n',
      'unknown-value',
      'unknown value "factoin"',
      'did you mean "faction"?',
    ],
    [
      'what is no word in another language',
      'vocabulary:\n  in:\n    de:\n      kinds:\n        faction: { ‸hue: 20 }\n',
      'unknown-field',
      'unknown field "hue"',
      '"one"',
    ],
    [
      'a tie that is none',
      'vocabulary:\n  relations:\n    leads: { tie: ‸laed }\n',
      'unknown-value',
      '"laed"',
      'did you mean "lead"?',
    ],
  ])('%s', (_name, marked, rule, message, fix) => {
    const { text, line, column } = positioned(marked);
    const { findings, edition } = build({ 'edition.yaml': text, 'pages/about.md': PAGE });
    expect(edition).toBeUndefined();
    expect(findings).toMatchObject([{ rule, file: 'content/edition.yaml', line, column }]);
    expect(findings[0]?.message).toContain(message);
    expect(`${findings[0]?.message} ${findings[0]?.fix}`).toContain(fix);
  });
});

const VOCABULARY = `
name: Harbour
vocabulary:
  replace: [ratings]
  kinds:
    house: { one: House, many: Houses, schema: Organization, party: body, hue: 100 }
    master: { one: Master, many: Masters, schema: Person, party: person, hue: 200 }
  relations:
    heads: { of: heads, inverse: headed by, tie: lead, lasting: true, card: true }
    serves: { of: serves, inverse: served by, tie: oath, card: true }
  ratings:
    sound: { sign: '+', word: Sound, meaning: It holds. }
`;
const FILES = {
  'edition.yaml': VOCABULARY,
  'entities/north.md': entityFile(
    'North',
    'kind: house\nrelations: [{ type: serves, target: south, from: "2014", works: [w] }]',
  ),
  'entities/south.md': entityFile('South', 'kind: house'),
  'entities/ann.md': entityFile('Ann', 'kind: master\nrelations: [{ type: heads, target: north, works: [w] }]'),
  'works/w.yaml': workFile(),
};

test('an article may use the words of its edition, and no others', () => {
  const claim = claimLines('one', 'North').replace('rating: disputed', 'rating: sound');
  const fields = `entities: [north, south, ann]\nclaims:\n${claim}`;
  const { edition } = tinyEdition({ ...FILES, 'articles/a.md': articleFile('North, South and Ann.', fields) });
  expect(edition.articles[0]?.html.notes).toContain('+ <span>Sound.</span>');
  const { findings } = build({
    ...FILES,
    'articles/a.md': articleFile('North, South and Ann.', fields.replace('sound', 'sund')),
  });
  expect(findings).toMatchObject([{ rule: 'unknown-value', fix: 'did you mean "sound"? allowed: sound' }]);
});

test('a file that cannot be used leaves the program’s words, so that the others are checked', () => {
  const { findings } = build({ 'edition.yaml': 'name: [', 'entities/a.md': entityFile('A', 'kind: factoin') });
  expect(findings.map(({ rule, file }) => [rule, file])).toEqual([
    ['bad-yaml', 'content/edition.yaml'],
    ['unknown-value', 'content/entities/a.md'],
  ]);
});
