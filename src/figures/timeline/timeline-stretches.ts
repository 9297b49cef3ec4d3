import { range } from 'd3-array';
import { firstDay } from '../draw/first-day.ts';
import { layOutTimeline, type TimelineLayout } from './lay-out-timeline.ts';
import type { TimelineItem } from './timeline-items.ts';

/** The tallest that a part may be, so that it fits a printed page. */
const TALLEST = 1350;

/** A part of a timeline, drawn on its own: parts stand side by side where there is room. */
export interface TimelineStretch {
  side: 'then' | 'since';
  items: TimelineItem[];
  layout: TimelineLayout;
  /** Whether the article's day is its end or its beginning. */
  day: boolean;
  /** Whether it goes on from a part before it. */
  continued: boolean;
}

/**
 * The parts of a timeline: what came up to the article's day and what came since, each cut where it is too tall;
 * without such a day, all is one. */
export function timelineStretches(items: readonly TimelineItem[], asOf?: string): TimelineStretch[] {
  if (items.length === 0) return [];
  const last = firstDay(asOf ?? '9999');
  return (asOf ? (['then', 'since'] as const) : (['then'] as const)).flatMap((side) => {
    const all = items.filter(({ date }) => firstDay(date) <= last === (side === 'then'));
    const count = Math.max(1, Math.ceil(layOutTimeline(all, {}).height / TALLEST));
    const size = Math.ceil(all.length / count);
    return range(count).map((index): TimelineStretch => {
      const chunk = all.slice(index * size, (index + 1) * size);
      const day = asOf !== undefined && index === (side === 'then' ? count - 1 : 0);
      const ends = side === 'then' ? { to: last } : { from: last };
      return { side, items: chunk, layout: layOutTimeline(chunk, day ? ends : {}), day, continued: index > 0 };
    });
  });
}
