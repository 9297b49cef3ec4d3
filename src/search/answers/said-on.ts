import type { Statement } from './answers-file.ts';

/** The first day of a partial date. */
const full = (date: string): string => date + '0000-01-01'.slice(date.length);

/** The sentence of a statement as known on a day, as of today without one; empty if nothing was known. */
export const saidOn = ({ now, before = [] }: Pick<Statement, 'now' | 'before'>, day: string | undefined): string =>
  (day === undefined ? undefined : before.find(([until]) => full(until) > full(day))?.[1]) ?? now;
