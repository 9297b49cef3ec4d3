import { expect, test } from 'vitest';
import { ar } from '../../../tests/fixtures/bent-names/ar.ts';
import type { BentText } from '../../../tests/fixtures/bent-names/bent-text.ts';
import { BLIND } from '../../../tests/fixtures/bent-names/blind.ts';
import { de } from '../../../tests/fixtures/bent-names/de.ts';
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
