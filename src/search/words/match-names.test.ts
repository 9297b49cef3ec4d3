import { describe, expect, test } from 'vitest';
import { suggest } from '../query/suggest.ts';
import { matchNames, nearForms } from './match-names.ts';
import { nameIndex, withOthers } from './name-index.ts';
import { normalWords } from './normal-words.ts';
import type { Vocabulary, VocabularyEntry } from './vocabulary.ts';

const entry = (id: string, name: string, mentions: number, aliases: string[], forms: string[]): VocabularyEntry => ({
  id,
  name,
  kind: 'leader',
  line: '',
  mentions,
  aliases,
  forms,
});
const VOCABULARY: Vocabulary = [
  entry('isil', 'ISIL', 9, ['Islamic State'], ['IS', 'الدولة الإسلامية']),
  entry('omar', 'Mullah Mohammed Omar', 7, ['Mullah Omar', 'Omar'], ['Umar']),
  entry('fazlullah', 'Mullah Fazlullah', 4, ['Fazlullah'], ['Mullah Radio']),
  entry('osama', 'Osama bin Laden', 1, ['bin Laden'], ['Osama']),
  entry('aqis', 'Al Qaeda in the Indian Subcontinent', 0, [], []),
  entry('ttp', 'Pakistani Taliban', 3, ['TTP'], []),
  entry('lys', 'L’Ordre du lys', 1, [], []),
  entry('afghan-taliban', 'Afghan Taliban', 3, ['Taliban'], []),
];
const index = nameIndex(VOCABULARY);
const named = (query: string) =>
  matchNames(normalWords(query), index).map(
    ({ way, forms }) => `${way} ${forms.map((form) => form.entry.id).join(' ')}`,
  );

describe('the entities that words name', () => {
  test.each<[string, string, string[]]>([
    ['a name in full, whatever its capitals', 'MULLAH OMAR', ['exact omar']],
    ['without what is elided before it', 'ordre du lys', ['exact lys']],
    ['two names', 'fazlullah omar', ['exact fazlullah', 'exact omar']],
    ['a name in two words', 'fazl ullah', ['exact fazlullah']],
    ['another spelling', 'molla omar', ['folded omar']],
    ['without the small words of a name', 'al qaeda indian subcontinent', ['exact aqis']],
    ['a slip in a name of several words', 'pakistani talban', ['near ttp']],
    ['a word of several names', 'mullah', ['part omar fazlullah']],
    ['letters of another script', 'الدولة الإسلامية', ['exact isil']],
    ['as a keyboard for Urdu has them', 'الدولہ الاسلامیہ', ['exact isil']],
    ['with marks and a stroke', 'الدَّوْلة الإســلامية', ['exact isil']],
    ['a short name that is a common word, by itself', 'IS', ['exact isil']],
    ['and not inside a question', 'who is he', []],
    ['slips in the words of a name that only sound alike', 'pakestani talebon', ['near ttp']],
    ['a single word with a slip is left alone', 'fazlulalh', []],
    ['nobody', 'kazan __proto__ constructor', []],
  ])('%s: %s', (_name, query, expected) => expect(named(query)).toEqual(expected));
});

describe('names that are nearly so spelt', () => {
  const near = (query: string, others: string[] = []) =>
    nearForms(normalWords(query), withOthers(index, new Set(others))).map((form) => form.entry.id);
  test.each<[string, string[]]>([
    ['fazlulalh', ['fazlullah']],
    ['talibna', ['afghan-taliban']],
    ['oman', []],
    ['talibon', ['afghan-taliban']],
    ['aymon islomi', []],
    ['kazan', []],
  ])('%s', (query, expected) => expect(near(query)).toEqual(expected));
  test('a word of its own is no slip', () => {
    expect(near('fazlulloh')).toEqual(['fazlullah']);
    expect(near('fazlulloh', ['fazlulloh'])).toEqual([]);
  });
  test('another consonant makes another short name', () => expect(near('obama')).toEqual([]));
  test('a letter moved by two places is one slip', () => expect(near('oasma')).toEqual(['osama']));
  test('slips may not all fall on one short word', () => expect(near('mullah faz')).toEqual([]));
});

describe('suggestions', () => {
  const ids = (query: string) => suggest(query, VOCABULARY).map(({ id, how }) => `${id} ${how}`);
  test('a name in full comes before names that begin so', () => {
    expect(ids('taliban')).toEqual(['afghan-taliban name', 'ttp beginning']);
  });
  test('beginnings of any word, then other spellings', () => {
    expect(ids('mullah f')).toEqual(['fazlullah beginning']);
    expect(ids('lad')).toEqual(['osama beginning']);
    expect(ids('fazlulah')).toEqual(['fazlullah spelling']);
  });
  test.each(['', '   ', '.*+?^$()|[]{}\\', '__proto__', '\u202e\u0000', 'x'.repeat(10_000), 'ab '.repeat(5000)])(
    'nothing comes of %j',
    (query) => expect(suggest(query, VOCABULARY)).toEqual([]),
  );
});
