import { expect, test } from 'vitest';
import type { Edition } from '../../../model/edition.ts';
import { passedOver } from './passed-over.ts';

const article = (language: string, text: string) => ({ meta: { language }, paragraphs: [{ text }] });
const said = (language: string, ...articles: ReturnType<typeof article>[]) =>
  new Set(passedOver({ settings: { language }, articles } as unknown as Edition));

const WORDS = ['der', 'war', 'fur', 'dans', 'la', 'sobre', 'الی', 'سے'];

test.each<[what: string, language: string, articles: [string, string][], over: string[]]>([
  ['English alone: those that the search knows anyway', 'en', [['en', 'The war.']], []],
  ['German', 'de-CH', [['de-CH', 'Der Krieg.']], ['der', 'war', 'fur']],
  ['a language without a list, but with articles', 'it', [['it', 'La guerra.']], ['la']],
  ['one with neither', 'fi', [['fi', 'Sota.']], []],
  ['Arabic, as it is compared', 'ar', [], ['الی']],
  ['Urdu', 'ur', [], ['سے']],
  [
    'a second language: what the first does not say',
    'en',
    [
      ['en', 'The war.'],
      ['de', 'Der Krieg war.'],
    ],
    ['der', 'fur'],
  ],
  [
    'two languages that share words',
    'fr',
    [
      ['es', 'La casa sobre.'],
      ['fr', 'La maison dans.'],
    ],
    ['dans', 'la', 'sobre'],
  ],
])('%s', (_what, language, articles, over) => {
  const found = said(language, ...articles.map(([of, text]) => article(of, text)));
  expect(WORDS.filter((word) => found.has(word))).toEqual(over);
});
