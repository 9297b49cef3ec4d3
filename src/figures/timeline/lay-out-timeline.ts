import { firstDay } from '../draw/first-day.ts';
import { type TextRun, wrapRuns } from '../draw/wrap-runs.ts';
import type { TimelineItem } from './timeline-items.ts';

export const TIMELINE_WIDTH = 300;
/** Where the line of time runs, and where the words begin. */
export const AXIS = 38;
export const TEXT = 54;
const WHEN = 15;
/** From line to line: a finger needs 24 px, also where a narrow screen makes the picture its smallest. */
export const LINE = 23;
const SIZE = 13.5;
const GAP = 9;
/** Half the height of the line that says when: its middle is where the mark stands. */
const HALF = 7;

export interface TimelineRow {
  item: TimelineItem;
  /** The place of its date on the line. */
  y: number;
  top: number;
  bottom: number;
  /** Its lines, and the first of their baselines. */
  lines: TextRun[][];
  first: number;
  /** Its year, if that is another than of the one before. */
  year?: string;
}

export interface TimelineLayout {
  rows: TimelineRow[];
  height: number;
}

interface Stop {
  date: number;
  y: number;
}

const time = (date: string) => Date.parse(firstDay(date));

/** The room that a span of time takes: more for more, ever less for each month. */
const roomFor = (span: number) => Math.min(46, 9 * Math.log2(1 + span / (30 * 86_400_000)));

/**
 * Places items that are in order of date along a line that begins on the day `from` or ends on the day `to`: as far
 * apart as their dates ask, by a compressed scale, and never on top of each other.
 */
export function layOutTimeline(
  items: readonly TimelineItem[],
  { from, to }: { from?: string; to?: string },
): TimelineLayout {
  const stops: Stop[] = from ? [{ date: time(from), y: 0 }] : [];
  const wanted = (date: number) => {
    const last = stops.at(-1);
    return last ? last.y + roomFor(date - last.date) : HALF;
  };
  let bottom = from ? GAP : 0;
  const rows = items.map((item, at): TimelineRow => {
    const date = time(item.date);
    const y = Math.max(bottom + HALF, wanted(date));
    if (stops.at(-1)?.date !== date) stops.push({ date, y });
    const lines = wrapRuns(item.parts, TIMELINE_WIDTH - TEXT, SIZE);
    const top = y - HALF;
    const when = item.inYear === '' ? 0 : WHEN;
    bottom = top + when + lines.length * LINE + GAP;
    const year = item.date.slice(0, 4);
    const again = items[at - 1]?.date.slice(0, 4) === year;
    const row = { item, y, top, bottom: bottom - GAP, lines, first: top + when + (when ? 14 : 12) };
    return again ? row : { ...row, year };
  });
  if (to) {
    bottom = Math.max(bottom + GAP, wanted(time(to)));
    stops.push({ date: time(to), y: bottom });
  }
  return { rows, height: bottom };
}
