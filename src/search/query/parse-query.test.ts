import { expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';

test.each<[string, string, string[], string[][]]>([
  ['words', '  Zawahiri, Omar! ', ['zawahiri', 'omar'], []],
  ['a phrase between other words', 'omar "one-eyed founder" oath', ['omar', 'oath'], [['one', 'eyed', 'founder']]],
  ['curly quotation marks', '“sworn loyalty”', [], [['sworn', 'loyalty']]],
  ['a phrase still being typed', '"sworn loy', [], [['sworn', 'loy']]],
  ['an empty phrase', '"" omar', ['omar'], []],
  ['apostrophes and stops inside words', 'Zawahri’s C.I.A.', ['zawahris', 'cia'], []],
  ['what is elided before a word falls away', "l’État d'Omar", ['etat', 'omar'], []],
  ['in a phrase it stands as in a text', '«l’État»', [], [['l', 'etat']]],
  ['markup is words', '<img src=x onerror="a()">', ['img', 'src', 'x', 'onerror'], [['a']]],
])('%s', (_name, query, words, phrases) => expect(parseQuery(query)).toEqual({ words, phrases }));

test('a query of any length is read to a bound', () => {
  expect(parseQuery('word '.repeat(20_000)).words).toHaveLength(16);
  expect(parseQuery('"'.repeat(20_000))).toEqual({ words: [], phrases: [] });
  expect(parseQuery(`"${'w '.repeat(9000)}"`).phrases[0]).toHaveLength(16);
});
