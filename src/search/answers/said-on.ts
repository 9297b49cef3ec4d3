import type { Statement } from './answers-file.ts';
import { firstDay } from './first-day.ts';

/** The sentence of a statement as known on a day, as of today without one; empty if nothing was known. */
export const saidOn = ({ now, before = [] }: Pick<Statement, 'now' | 'before'>, day: string | undefined): string =>
  (day === undefined ? undefined : before.find(([until]) => firstDay(until) > firstDay(day))?.[1]) ?? now;
