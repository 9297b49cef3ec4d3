import { expect, test } from 'vitest';
import { bareWords } from '../query/bare-words.ts';
import { matchNames } from './match-names.ts';
import { nameIndex } from './name-index.ts';
import { normalWords } from './normal-words.ts';
import { otherForms } from './other-forms.ts';
import type { Vocabulary, VocabularyEntry } from './vocabulary.ts';

const entry = (id: string, name: string, forms: string[] = []): VocabularyEntry => ({
  ...{ id, name, kind: 'leader', line: '', mentions: 1, aliases: [], forms },
});
const VOCABULARY: Vocabulary = [
  entry('erdogan', 'Erdoğan'),
  entry('baghdadi', 'Abu Bakr al-Baghdadi', ['Baghdadi', 'البغدادي']),
  entry('qaeda', 'القاعدة'),
  entry('latakia', 'اللاذقية'),
  entry('lebanon', 'لبنان'),
  entry('moscow', 'Москва'),
  entry('law', 'دستور ٢٠١٤'),
  entry('constitution', 'Constitution of 1973', ['دستور ۱۹۷۳']),
];
const index = nameIndex(VOCABULARY);
const names = { ...index, otherForms: (span: readonly string[]) => otherForms(span, index) };

test.each<[what: string, query: string, entities: string[]]>([
  ['an ending of Turkish after an apostrophe', "Erdoğan'ın", ['erdogan']],
  ['another, after a curly one', 'Erdoğan’dan', ['erdogan']],
  ['letters of Kazakh', 'Бағдади', ['baghdadi']],
  ['an ending of Russian', 'Москвой', ['moscow']],
  ['and, with the article', 'والبغدادي', ['baghdadi']],
  ['and with, with the article', 'وبالقاعدة', ['qaeda']],
  ['for, which takes the alef of the article', 'للقاعدة', ['qaeda']],
  ['and for', 'وللقاعدة', ['qaeda']],
  ['for, before a lam', 'للاذقية', ['latakia']],
  ['for, without the article', 'للبنان', ['lebanon']],
  ['with', 'بلبنان', ['lebanon']],
  ['European figures for Arabic ones', 'دستور 2014', ['law']],
  ['figures of Persian for Arabic ones', 'دستور ۲۰۱۴', ['law']],
  ['European figures for those of Persian', 'دستور 1973', ['constitution']],
  ['another word', 'للكتاب', []],
])('%s: %s', (_what, query, entities) => {
  const found = matchNames(normalWords(bareWords(query)), names).filter(({ way }) => way !== 'part');
  expect(found.flatMap(({ forms }) => forms.map((form) => form.entry.id))).toEqual(entities);
});
