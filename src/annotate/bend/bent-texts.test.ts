import { expect, test } from 'vitest';
import { ar } from '../../../tests/fixtures/bent-names/ar.ts';
import type { BentText } from '../../../tests/fixtures/bent-names/bent-text.ts';
import { BLIND } from '../../../tests/fixtures/bent-names/blind.ts';
import { de } from '../../../tests/fixtures/bent-names/de.ts';
import { FIFTH, FOURTH } from '../../../tests/fixtures/bent-names/fourth.ts';
import { HELD } from '../../../tests/fixtures/bent-names/held.ts';
import { ru } from '../../../tests/fixtures/bent-names/ru.ts';
import { tr } from '../../../tests/fixtures/bent-names/tr.ts';
import { ur } from '../../../tests/fixtures/bent-names/ur.ts';
import { chooseMentions } from '../choose-mentions.ts';
import { findNames, lexicon } from '../find-names.ts';

const TEXTS: [language: string, which: string, BentText][] = [
  ...Object.entries({ ar, de, ru, tr, ur }).map(([language, text]) => [language, 'first', text] as const),
  ...Object.entries(BLIND).map(([language, text]) => [language, 'further', text] as const),
].map(([language, which, text]) => [language, which, text]);

/** The text of marked words, and what is marked in it: place, entity and words. */
function unmarked(marked: string): { text: string; right: string[] } {
  const right: string[] = [];
  let text = '';
  for (const side of marked.split(/(\[[^\]]+\])/)) {
    const [, entity, words] = /^\[([^|]+)\|(.+)\]$/.exec(side) ?? [];
    if (entity) right.push(`${text.length} ${entity}: ${words}`);
    text += words ?? side;
  }
  return { text, right };
}

/** What a lexicon finds in texts, and what it misses of what was marked by hand. */
function read({ names, texts }: BentText, language?: string) {
  const prepared = lexicon(new Map(Object.entries(names)), language === undefined ? {} : { language });
  const all = texts.map((marked) => {
    const { text, right } = unmarked(marked);
    const found = chooseMentions(findNames(text, prepared), []).map(
      ({ entity, start, end }) => `${start} ${entity}: ${text.slice(start, end)}`,
    );
    return { right, found };
  });
  const missed = all.flatMap(({ right, found }) => right.filter((one) => !found.includes(one)));
  const wrong = all.flatMap(({ right, found }) => found.filter((one) => !right.includes(one)));
  const present = all.flatMap(({ right }) => right).length;
  const found = all.flatMap((one) => one.found).length;
  return { missed, wrong, present, recall: 1 - missed.length / present, precision: 1 - wrong.length / found };
}

test.each(TEXTS)('%s, %s texts: nearly all names that were marked by hand are found, and no others', (...each) => {
  const [language, , text] = each;
  const { missed, wrong, present, recall, precision } = read(text, language);
  expect(present).toBeGreaterThanOrEqual(20);
  expect(text.texts.length).toBeGreaterThanOrEqual(10);
  expect(recall, missed.join('; ')).toBeGreaterThanOrEqual(0.95);
  expect(precision, wrong.join('; ')).toBeGreaterThanOrEqual(0.98);
  // Without the rules they would not be: so the texts do bend.
  expect(read(text).recall).toBeLessThan(0.65);
});

test.each(Object.entries(HELD))(
  '%s, texts in eight languages: nearly all names are found, and no others',
  (language, text) => {
    const { missed, wrong, present, recall, precision } = read(text, language);
    expect(present).toBeGreaterThanOrEqual(20);
    expect(recall, missed.join('; ')).toBeGreaterThanOrEqual(0.95);
    expect(precision, wrong.join('; ')).toBeGreaterThanOrEqual(0.98);
  },
);

/**
 * What is found and was marked as no name: 申报, a newspaper, is to declare as well; 西安全校 may be all of a school in
 * Xi'an.
 */
const KNOWN_WRONG: Record<string, string[]> = { zh: ['5 bao: 申报', '0 xian: 西安'] };

test.each([
  ...Object.entries(FOURTH).map(([language, text]) => [language, 'fourth', text, [] as string[]] as const),
  ...Object.entries(FIFTH).map(([language, text]) => [language, 'fifth', text, KNOWN_WRONG[language] ?? []] as const),
])('%s, %s held-out texts: nearly all names are found, and no others', (language, _which, text, known) => {
  const { missed, wrong, present, recall } = read(text, language);
  expect(present).toBeGreaterThanOrEqual(15);
  expect(recall, missed.join('; ')).toBeGreaterThanOrEqual(0.95);
  // Of so few names one is five of a hundred.
  expect(wrong).toEqual(known);
});
