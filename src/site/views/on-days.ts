import { isLater } from '../../model/is-later.ts';

/** How many days a page lets its readers choose from at most: the first, the last, and some between. */
export const MOST_DAYS = 8;

/** Days to choose from, at most as many as a page has. */
export function chosenDays(days: readonly string[]): string[] {
  if (days.length <= MOST_DAYS) return [...days];
  const step = (days.length - 1) / (MOST_DAYS - 1);
  return Array.from({ length: MOST_DAYS }, (_, at) => days[Math.round(at * step)] as string);
}

/**
 * The class that hides what became known on the latest of some dates on each day before it: with one day to choose
 * `later`, with several `after-2` for what the first two did not know; empty for what all knew.
 */
export function afterClass(days: readonly string[], ...known: (string | undefined)[]): string {
  const before = days.filter((day) => known.some((date) => isLater(date, day))).length;
  if (before === 0) return '';
  return days.length === 1 ? 'later' : `after-${before}`;
}

/** Of the classes of several things, the one that hides what holds them while none of them is there. */
export const afterAll = (classes: readonly string[]): string => classes.toSorted()[0] ?? '';

/** The classes of the days on which something holds, by their place among several: `on-1 on-2`. */
export const onClass = (days: readonly string[], holds: (day: string) => boolean): string =>
  days.length > 1 ? days.flatMap((day, at) => (holds(day) ? [`on-${at + 1}`] : [])).join(' ') : '';

/** The classes that hide what holds today on the days on which something else held. */
export function whileClass(days: readonly string[], holds: (day: string) => boolean): string {
  if (days.every(holds)) return '';
  return days.length === 1 ? 'later' : `dated ${onClass(days, holds)}`.trim();
}
