import type { AnswersHead } from './answers-file.ts';

/** Words of a question, the day that they name taken out. */
export interface DatedWords {
  words: string[];
  /** The day, as precisely as it is said. */
  day?: string;
  /** Where it stood among the words. */
  at: number;
}

/** Stands for a day among words. */
export const DAY = '#';

const YEAR = /^[12]\d{3}$/;
/** A year, month or day as China and Japan write it, which is parted from the words around it. */
const EAST_ASIAN = /\d{4}年|\d{1,2}月|\d{1,2}日/g;

/** A query with such dates apart from its other words. */
export const datesApart = (query: string): string => query.normalize('NFKC').replace(EAST_ASIAN, ' $& ');

/** The most words of one day: 2014, 年, 10, 月, 6, 日. */
const LONGEST = 6;

const two = (text: string): string => text.padStart(2, '0');

/** A day as the others are written: 6th, 1er, 1.º. */
const withoutOrdinal = (word: string): string => word.replace(/^(\d{1,2})(?:st|nd|rd|th|er|o)$/, '$1');

/** The day that words begin with, and how many say it: 2014, September 2014, 6 October 2014, 2014 10 06. */
function dayAt(words: readonly string[], months: readonly string[]): { day: string; length: number } | undefined {
  const month = (word = '') => (word && months.includes(word) ? (months.indexOf(word) % 12) + 1 : 0);
  const isDay = (word = '') => /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31;
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = words.map(withoutOrdinal);
  if (YEAR.test(a) && b === '年') {
    const [hasMonth, hasDay] = [d === '月' && isDay(c) && Number(c) <= 12, f === '日' && isDay(e)];
    if (hasMonth && hasDay) return { day: `${a}-${two(c)}-${two(e)}`, length: 6 };
    return hasMonth ? { day: `${a}-${two(c)}`, length: 4 } : { day: a, length: 2 };
  }
  if (isDay(a) && month(b) && YEAR.test(c)) return { day: `${c}-${two(String(month(b)))}-${two(a)}`, length: 3 };
  if (month(a) && isDay(b) && YEAR.test(c)) return { day: `${c}-${two(String(month(a)))}-${two(b)}`, length: 3 };
  if (YEAR.test(a) && isDay(b) && Number(b) <= 12 && isDay(c)) return { day: `${a}-${two(b)}-${two(c)}`, length: 3 };
  if (month(a) && YEAR.test(b)) return { day: `${b}-${two(String(month(a)))}`, length: 2 };
  return YEAR.test(a) ? { day: a, length: 1 } : undefined;
}

/** The words from one place on without those that only join a day, a month and a year: 6 de octubre de 2014. */
function joinedFrom(words: readonly string[], at: number, on: readonly string[]): { word: string; end: number }[] {
  const parts: { word: string; end: number }[] = [];
  for (let end = at; end < words.length && parts.length < LONGEST; end++) {
    const word = words[end] as string;
    if (parts.length === 0 || !on.includes(word)) parts.push({ word, end });
  }
  return parts;
}

/** Finds the one day that words name and puts `DAY` in its place; of several, none is understood. */
export function readDay(words: readonly string[], { months, on }: Pick<AnswersHead, 'months' | 'on'>): DatedWords {
  const read: string[] = [];
  const days: { day: string; at: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    const joined = joinedFrom(words, at, on);
    const found = dayAt(
      joined.map(({ word }) => word),
      months,
    );
    if (found) {
      days.push({ day: found.day, at: read.length });
      read.push(DAY);
      at = (joined[found.length - 1] as { end: number }).end;
    } else read.push(words[at] as string);
  }
  const [only] = days;
  return only && days.length === 1 ? { words: read, day: only.day, at: only.at } : { words: [...words], at: -1 };
}

/** The words without the day, the words that lead to it and those behind it. */
export function withoutDay({ words, at }: DatedWords, { on, behind }: Pick<AnswersHead, 'on' | 'behind'>): string[] {
  if (at < 0) return [...words];
  let from = at;
  while (from > 0 && on.includes(words[from - 1] as string)) from--;
  let to = at + 1;
  while (behind.includes(words[to] as string)) to++;
  return [...words.slice(0, from), ...words.slice(to)];
}
