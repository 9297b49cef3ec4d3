import { describe, expect, test } from 'vitest';
import { suggest } from './suggest.ts';
import { signReader } from './suggest-claims.ts';
import type { SuggestFrom } from './suggestion.ts';

const ENTITIES = [
  { id: 'guild', name: 'The Pilots’ Guild', aliases: ['the Guild'] },
  { id: 'port', name: 'Port', aliases: [] },
  { id: 'pl', name: 'PL', aliases: [] },
  { id: 'varrick', name: 'Abel Varrick', aliases: ['Varrick'] },
  { id: 'landing', name: 'Landing at Gannet Pier', aliases: [] },
];
const from = (text: string, more: Partial<SuggestFrom> = {}): SuggestFrom => ({
  language: 'en',
  paragraphs: text.split('\n').map((one, index) => ({ id: `p${index + 1}`, text: one, closed: [] })),
  entities: ENTITIES,
  listed: new Set(),
  mentions: [],
  claims: [],
  ...more,
});
const said = (text: string, more: Partial<SuggestFrom> = {}) =>
  suggest(from(text, more), []).map(({ what, words, places }) => `${what} ${words} ×${places.length}`);

describe('names on record that are not listed', () => {
  test.each<[string, string, string[]]>([
    ['a name and an alias', 'Abel Varrick came. Varrick left.', ['record Abel Varrick ×2']],
    ['other quotes', "Then the Pilots' Guild met.", ["record the Pilots' Guild ×1"]],
    ['in another paragraph', 'Varrick came.\nVarrick left.', ['record Varrick ×2']],
    ['a common noun that is a name with its capital', 'Every guild and the guild met.', []],
    ['the head of a longer name', 'They reached Port Royal.', ['unknown Port Royal ×1']],
    ['the same, and alone as well', 'At Port Royal and at Port.', ['record Port ×2']],
    ['an acronym', 'The PL met; a pl did not.', ['record PL ×1']],
    [
      'a name that begins with a small letter in the text',
      'The landing at Gannet Pier came.',
      ['record landing at Gannet Pier ×1'],
    ],
    ['within a word', 'Varrickstown lay there.', []],
  ])('%s', (_name, text, expected) => expect(said(text)).toEqual(expected));

  test('what is listed, marked or closed is left out', () => {
    const text = 'Then Varrick came.';
    expect(said(text, { listed: new Set(['varrick']), mentions: [{ paragraph: 'p1', start: 5, end: 12 }] })).toEqual(
      [],
    );
    const closed = [{ start: 5, end: 12 }];
    expect(said('', { paragraphs: [{ id: 'p1', text, closed }] })).toEqual([]);
  });
});

describe('names that no record knows', () => {
  test.each<[string, string, string[]]>([
    [
      'counted, those that stand most often first',
      'So Orla saw Ostwick. Then Ostwick saw Orla and Orla.',
      ['Orla ×3', 'Ostwick ×2'],
    ],
    ['a name of several words', 'It was Petra van der Almond.', ['Petra van der Almond ×1']],
    ['with initials', 'It was J. R. Almond.', ['J. R. Almond ×1']],
    ['with small words inside', 'In the Gulf of Bexley.', ['Gulf of Bexley ×1']],
    ['of somebody', 'It was Orla’s boat.', ['Orla ×1']],
    ['with a hyphen', 'In Bexley-Ostwick.', ['Bexley-Ostwick ×1']],
    [
      'a word before a name that only begins the sentence',
      'Whether Orla Bell came. After Orla Bell, none.',
      ['Orla Bell ×2'],
    ],
    ['a word that only begins sentences', 'Boats came. Boats left.', []],
    ['the same word within one', 'Orla came. There Orla left.', ['Orla ×2']],
    [
      'small words that begin one',
      'The Orla House fell. In Ostwick Bay it rained.',
      ['Orla House ×1', 'Ostwick Bay ×1'],
    ],
    ['months and weekdays', 'On Monday, in late May.', []],
    ['over the end of a sentence', 'There came Orla. Ostwick House left.', ['Orla ×1', 'Ostwick House ×1']],
  ])('%s', (_name, text, expected) => {
    const names = said(text).filter((one) => one.startsWith('unknown '));
    expect(names.map((one) => one.slice('unknown '.length))).toEqual(expected);
  });

  test('one that is nearly on record says so', () => {
    const [first] = suggest(from('It was Abel Varick.'), []);
    expect(first).toMatchObject({ what: 'unknown', words: 'Abel Varick', near: 'varrick' });
  });

  test('nothing where all nouns have capitals', () => {
    expect(said('Da war das Wort von Orla.', { language: 'de-AT' })).toEqual([]);
  });
});

describe('names that bend', () => {
  const entities = [{ id: 'tolstoy', name: 'Толстой', aliases: [], forms: { ru: ['Львом'], de: ['Leos'] } }];
  test.each<[string, string, string[]]>([
    ['by a rule of the language', 'Они видели Толстого там.', ['record Толстого ×1']],
    ['by a form of the record', 'Они шли со Львом там.', ['record Львом ×1']],
    ['by no form of another language', 'Das sind Leos hier.', []],
    ['without its capital', 'Они видели толстого там.', []],
  ])('%s', (_name, text, expected) => {
    expect(said(text, { language: 'ru', entities }).filter((one) => one.startsWith('record'))).toEqual(expected);
  });
});

describe('likely claims', () => {
  test.each<[string, string, string[]]>([
    ['a number', 'Some 3,000 boats came.', ['3,000']],
    ['a share', 'It rose by 4.5 %.', ['4.5 %']],
    ['a sum', 'It cost $12 then.', ['$12']],
    ['a year', 'It fell in 2014.', ['2014']],
    ['a day', 'It fell on 4 June.', ['4', 'June']],
    ['a superlative', 'It was the oldest of all.', ['oldest']],
    ['what stands alone', 'It was the first and only boat.', ['first', 'only']],
    ['a noun that ends like one', 'They saw the forest, the interest and the west.', []],
    ['a number within a name', 'It was boat B52a.', []],
  ])('%s', (_name, text, expected) => expect(signReader('en')(text)).toEqual(expected));

  test('numbers and months in other languages, no words', () => {
    expect(signReader('de')('Im Oktober kamen 12 am first.')).toEqual(['12', 'Oktober']);
    expect(signReader('zh')('他们十二月来了。')).toEqual([]);
  });

  test('sentences without a claim, those with most signs first', () => {
    const text = 'The first came there. Then 12 of 40 boats left. In 1999 it was quite over.';
    const claims = [{ paragraph: 'p1', start: 60, end: 64 }];
    expect(said(text, { claims })).toEqual(['claim Then 12 of 40 boats left. ×1', 'claim The first came there. ×1']);
  });

  test('no label or cell', () => expect(said('12 miles\nRow of 1820')).toEqual([]));
});

describe('what is silenced', () => {
  const text = 'There Varrick saw Orla at the first pier.';
  const words = (...given: string[][]) => suggest(from(text), ...(given as [string[]])).map((one) => one.words);
  test.each<[string, string[][], string[]]>([
    ['nothing', [[]], ['Varrick', 'Orla', text]],
    ['words and an entity for good', [['Orla', 'varrick']], [text]],
    ['words in this article', [[], ['Orla', text]], ['Varrick']],
    ['a sign of claims', [['first']], ['Varrick', 'Orla']],
    ['a sign in this article says nothing', [[], ['first']], ['Varrick', 'Orla', text]],
  ])('%s', (_name, given, expected) => expect(words(...given)).toEqual(expected));
});
