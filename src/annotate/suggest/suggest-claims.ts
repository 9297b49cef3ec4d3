import { overlap } from '../range.ts';
import { calendarWords } from './calendar-words.ts';
import { ABSOLUTE, NO_SUPERLATIVES } from './english-signs.ts';
import { sentencesOf } from './sentences-of.ts';
import type { SuggestFrom, Suggestion } from './suggestion.ts';

/** The fewest words of a sentence: fewer are a cell of a table, or a label. */
const LEAST = 4;
const NUMBER = /(?<![\p{L}\p{N}])(?:[$€£¥]\s?)?\d[\d.,\u00a0\u202f]*\d?(?:\s?%|(?=[^\p{L}\p{N}]|$))/gu;
const SUPERLATIVE = /(?<![\p{L}])(?:the|its|their|his|her|our|whose)\s+(\p{Ll}{2,}est)(?!\p{L})/giu;

/** The words of a sentence that make a claim likely: numbers and dates in any language, superlatives in English. */
export function signsIn(sentence: string, language: string): string[] {
  const calendar = [...calendarWords(language)].filter((word) => word.length > 3);
  const signs = [...sentence.matchAll(NUMBER)].map(([words]) => words.replace(/[.,]$/, ''));
  // A month that may be another word, such as May, is one only beside a number.
  for (const word of calendar) {
    if (new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(sentence)) signs.push(word);
  }
  if (/^en(?:-|$)/i.test(language)) {
    signs.push(...[...sentence.matchAll(ABSOLUTE)].map(([word]) => word.toLowerCase()));
    signs.push(
      ...[...sentence.matchAll(SUPERLATIVE)].flatMap(([, word = '']) =>
        NO_SUPERLATIVES.has(word.toLowerCase()) ? [] : [word.toLowerCase()],
      ),
    );
  }
  return [...new Set(signs)];
}

/** The sentences that likely make a claim and carry none, those with most signs first; `never` are no signs. */
export function suggestClaims({ paragraphs, claims, language }: SuggestFrom, never: ReadonlySet<string>): Suggestion[] {
  const all = paragraphs.flatMap(({ id: paragraph, text, closed }) =>
    sentencesOf(text, language).flatMap((range) => {
      const taken = claims.some((one) => one.paragraph === paragraph && overlap(one, range));
      const words = text.slice(range.start, range.end);
      const signs = taken ? [] : signsIn(words, language).filter((sign) => !never.has(sign));
      const isLinked = closed.some((one) => one.start <= range.start && range.end <= one.end);
      if (signs.length === 0 || isLinked || words.split(/\s+/).length < LEAST) return [];
      return [{ what: 'claim' as const, words, signs, places: [{ paragraph, ...range }] }];
    }),
  );
  return all.sort((a, b) => b.signs.length - a.signs.length);
}
