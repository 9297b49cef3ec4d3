import type { Statement } from './answers-file.ts';
import { firstDay } from './first-day.ts';

/** What a statement says as known on a day, as of today without one; an empty sentence if nothing was known. */
export function saidOn(
  { now, works, before = [] }: Pick<Statement, 'now' | 'works' | 'before'>,
  day: string | undefined,
): { sentence: string; works: string[] } {
  const step = day === undefined ? undefined : before.find(([until]) => firstDay(until) > firstDay(day));
  return step ? { sentence: step[1], works: step[2] ?? works } : { sentence: now, works };
}
