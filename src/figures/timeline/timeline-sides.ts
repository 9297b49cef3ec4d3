import { firstDay } from '../draw/first-day.ts';
import type { TimelineItem } from './timeline-items.ts';

/** An entry, with its year where that is another than of the one before. */
export interface TimelineRow extends TimelineItem {
  year: string;
  /** The same where nothing is told that became known later; empty if `year` says it. */
  yearThen: string;
}

/** What came up to the article's day, or since. */
export interface TimelineSide {
  side: 'then' | 'since';
  rows: TimelineRow[];
}

function rowsOf(items: readonly TimelineItem[]): TimelineRow[] {
  let [last, lastThen] = ['', ''];
  return items.map((item) => {
    const own = item.date.slice(0, 4);
    const year = own === last ? '' : own;
    const yearThen = item.later || own === lastThen || year ? '' : own;
    last = own;
    if (!item.later) lastThen = own;
    return { ...item, year, yearThen };
  });
}

/** Entries in order of date, divided at the article's day; all are one side where there is none. */
export function timelineSides(items: readonly TimelineItem[], asOf?: string): TimelineSide[] {
  const last = firstDay(asOf ?? '9999');
  return (['then', 'since'] as const)
    .map((side) => ({ side, rows: rowsOf(items.filter(({ date }) => firstDay(date) <= last === (side === 'then'))) }))
    .filter(({ rows }) => rows.length > 0);
}
