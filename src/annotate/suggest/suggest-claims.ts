import { overlap } from '../range.ts';
import { calendarWords } from './calendar-words.ts';
import { ABSOLUTE, NO_SUPERLATIVES } from './english-signs.ts';
import { sentencesOf } from './sentences-of.ts';
import type { SuggestFrom, Suggestion } from './suggestion.ts';

/** The fewest words of a sentence: fewer are a cell of a table, or a label. */
const LEAST = 4;
const NUMBER = /(?<![\p{L}\p{N}])(?:[$€£¥]\s?)?\d[\d.,\u00a0\u202f]*\d?(?:\s?%|(?=[^\p{L}\p{N}]|$))/gu;
const SUPERLATIVE = /(?<![\p{L}])(?:the|its|their|his|her|our|whose)\s+(\p{Ll}{2,}est)(?!\p{L})/giu;

/**
 * Prepares to say of sentences which of their words make a claim likely: numbers and dates in any language,
 * superlatives in English.
 */
export function signReader(language: string): (sentence: string) => string[] {
  // A month that may be another word, such as May, is one only beside a number.
  const calendar = [...calendarWords(language)]
    .filter((word) => word.length > 3)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const day = new RegExp(`(?<!\\p{L})(?:${calendar.join('|')})(?!\\p{L})`, 'gu');
  const isEnglish = /^en(?:-|$)/i.test(language);
  return (sentence) => {
    const signs = [...sentence.matchAll(NUMBER)].map(([words]) => words.replace(/[.,]$/, ''));
    if (calendar.length > 0) signs.push(...[...sentence.matchAll(day)].map(([word]) => word));
    if (isEnglish) {
      signs.push(...[...sentence.matchAll(ABSOLUTE)].map(([word]) => word.toLowerCase()));
      const most = [...sentence.matchAll(SUPERLATIVE)].map(([, word = '']) => word.toLowerCase());
      signs.push(...most.filter((word) => !NO_SUPERLATIVES.has(word)));
    }
    return [...new Set(signs)];
  };
}

/** The sentences that likely make a claim and carry none, those with most signs first; `never` are no signs. */
export function suggestClaims({ paragraphs, claims, language }: SuggestFrom, never: ReadonlySet<string>): Suggestion[] {
  const signsIn = signReader(language);
  const all = paragraphs.flatMap(({ id: paragraph, text, closed }) =>
    sentencesOf(text, language).flatMap((range) => {
      const taken = claims.some((one) => one.paragraph === paragraph && overlap(one, range));
      const words = text.slice(range.start, range.end);
      const signs = taken ? [] : signsIn(words).filter((sign) => !never.has(sign));
      const isLinked = closed.some((one) => one.start <= range.start && range.end <= one.end);
      if (signs.length === 0 || isLinked || words.split(/\s+/).length < LEAST) return [];
      return [{ what: 'claim' as const, words, signs, places: [{ paragraph, ...range }] }];
    }),
  );
  return all.sort((a, b) => b.signs.length - a.signs.length);
}
