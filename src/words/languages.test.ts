import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { count as arabic } from './ar/count.ts';
import { COUNTED as GERMAN } from './de/count.ts';
import { LANGUAGE_IDS } from './language-ids.ts';

const HERE = new URL('.', import.meta.url);
const LANGUAGES = LANGUAGE_IDS.filter((id) => id !== 'en');

/** What may read as in English: names, signs, keys, loan words, and words that the language shares with it. */
const SAME =
  /^(?:APA|Chicago|Markdown|HTML|BibTeX|RIS|CSL-JSON|Wikidata|Postil|Aa|and|Feed|Text|System|normal|Person|Form|Organisation|in: \d+|[^\p{L}]*|[/jknc?]|Esc|en-US|in|an|was|\{role\}|\{of\} \{role\})$/iu;

/** Words of Latin that a language writes as English does. */
const SHARED: Partial<Record<string, RegExp>> = {
  de: /^Code #$/,
  es: /^(?:Series|original|fig\. #)$/,
  fr: /^(?:original|Important|Date|Attribution|Opinion|(?:Figure|fig\.|[Cc]ode) #|(?:Note|Article|Annotation|Correction|Section|Version|Faction|Organisation)s?)$/,
};

type Leaves = Map<string, string>;
const ARGUMENTS = [7, 5, 6, 4];

/** Every text of a theme, functions called with numbers that no form swallows. */
function leavesOf(value: unknown, at: string, found: Leaves = new Map()): Leaves {
  if (typeof value === 'string') found.set(at, value);
  else if (value && typeof value === 'object' && !(value instanceof RegExp))
    for (const [key, one] of Object.entries(value)) leavesOf(one, `${at}.${key}`, found);
  return found;
}

const filesOf = (language: string) => readdirSync(new URL(language, HERE));
const ENGLISH = new Set(filesOf('en'));

/**
 * The files of words: neither which conventions hold for dates and lists, nor the list of all files, nor what a
 * language has for its own words alone.
 */
const themesOf = (language: string) =>
  filesOf(language).filter((name) => ENGLISH.has(name) && !['locale.ts', 'all.ts'].includes(name));
const load = (language: string, file: string): Promise<Record<string, unknown>> => import(`./${language}/${file}`);

/** Lists of what is matched, not said: their length is the language's own. */
const MATCHED = /^(?:QUESTIONS|NARROWING|VOCABULARY_WORDS\.relations\..*\.ask)/;

test.each(LANGUAGES)('every word of %s is there and is not English', async (language) => {
  const same: string[] = [];
  for (const file of themesOf(language)) {
    const [own, english] = await Promise.all([load(language, file), load('en', file)]);
    for (const [name, words] of Object.entries(english)) {
      if (name === 'count' || name === 'blockName') continue;
      expect(own, `${language}/${file}`).toHaveProperty(name);
      const [ownLeaves, englishLeaves] = [leavesOf(own[name], name), leavesOf(words, name)];
      for (const [at, text] of ownLeaves) {
        expect(text.trim(), at).not.toBe('');
        if (text === englishLeaves.get(at) && !SAME.test(text) && !SHARED[language]?.test(text))
          same.push(`${file} ${at}: ${text}`);
      }
      for (const at of englishLeaves.keys()) if (!MATCHED.test(at)) expect(ownLeaves.has(at), at).toBe(true);
    }
  }
  expect(same).toEqual([]);
});

/** Functions of a theme with the texts that they give; those that are told more than texts and numbers left out. */
function* functionsOf(value: unknown, at: string): Generator<[string, (...facts: unknown[]) => unknown]> {
  if (typeof value === 'function') yield [at, value as (...facts: unknown[]) => unknown];
  else if (value && typeof value === 'object' && !(value instanceof RegExp))
    for (const [key, one] of Object.entries(value)) yield* functionsOf(one, `${at}.${key}`);
}

const LISTS = /describe$|missing$|shared$/;
const OTHER = /scored$|degrees$|plural$|DEATHS|ROLES/;

test.each(LANGUAGES)('what is put into the words of %s stands in them, as in English', async (language) => {
  for (const file of themesOf(language)) {
    const [own, english] = await Promise.all([load(language, file), load('en', file)]);
    for (const name of Object.keys(english)) {
      if (name === 'count') continue;
      const said = new Map(functionsOf(own[name], name));
      for (const [at, speak] of functionsOf(english[name], name)) {
        if (OTHER.test(at) || (LISTS.test(at) && !/timeline/.test(at))) continue;
        const told = said.get(at);
        const facts = ARGUMENTS.slice(0, Math.max(1, speak.length)).map((n) =>
          /meta|count|more|score|results|mentions|COUNTED|times|others|works/i.test(at) ? n : String(n),
        );
        const there = (text: unknown) => facts.filter((fact) => String(text).includes(String(fact)));
        let expected: unknown;
        try {
          expected = speak(...facts);
        } catch {
          continue;
        }
        expect(there(told?.(...facts)), `${language} ${at}: ${String(told?.(...facts))}`).toEqual(there(expected));
      }
    }
  }
});

const PARAGRAPHS = {
  zero: 'لا فقرات',
  one: 'فقرة واحدة',
  two: 'فقرتان',
  few: '# فقرات',
  many: '# فقرة',
  other: '# فقرة.',
};
test.each([
  [0, 'لا فقرات'],
  [1, 'فقرة واحدة'],
  [2, 'فقرتان'],
  [3, '3 فقرات'],
  [11, '11 فقرة'],
  [100, '100 فقرة.'],
])('Arabic counts %i in its own form', (n, said) => expect(arabic(n, PARAGRAPHS)).toBe(said));

test.each([
  [0, '0 Absätze'],
  [1, '1 Absatz'],
  [2, '2 Absätze'],
  [3, '3 Absätze'],
  [11, '11 Absätze'],
  [100, '100 Absätze'],
])('German counts %i', (n, said) => expect(GERMAN.paragraphs(n)).toBe(said));
