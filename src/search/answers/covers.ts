import type { Statement } from './answers-file.ts';
import { firstDay } from './first-day.ts';

const last = (date: string): string => date + '9999-12-31'.slice(date.length);

/** How many years before its end something may have begun whose beginning the records do not tell. */
const UNTOLD = 10;

const yearsBefore = (date: string, years: number): string =>
  String(Number(date.slice(0, 4)) - years).padStart(4, '0') + date.slice(4);

/** Whether a statement holds at a time, as far as the records tell: without beginning and end it is told of none. */
export function covers({ from, to }: Pick<Statement, 'from' | 'to'>, day: string, lasting: boolean): boolean {
  if (!from && !to) return false;
  const begins = firstDay(from ?? yearsBefore(to as string, UNTOLD));
  const ends = to ? last(to) : lasting ? '9999-12-31' : last(from as string);
  return begins <= last(day) && ends >= firstDay(day);
}

/** Whether one day is after another; of less precise ones, wholly. */
export const isAfter = (day: string, other: string): boolean => firstDay(day) > last(other);

/** Whether two days are no more than a year apart. */
export function withinYear(a: string, b: string): boolean {
  const away = Math.abs(Date.parse(firstDay(a)) - Date.parse(firstDay(b)));
  return away <= 366 * 86_400_000 || (a.length === 4 && b.length === 4 && Math.abs(Number(a) - Number(b)) <= 1);
}

/** The day by which a statement is put in order. */
export const orderDay = ({ from, to }: Pick<Statement, 'from' | 'to'>): string => firstDay(from ?? to ?? '0000');
