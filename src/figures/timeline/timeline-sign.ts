import { symbol, symbolCircle, symbolDiamond2, symbolSquare2, symbolTimes } from 'd3-shape';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { TimelineItem } from './timeline-items.ts';

const MARKS: Record<TimelineItem['shape'], string> = {
  event: symbol(symbolDiamond2, 90).digits(1)() ?? '',
  tie: symbol(symbolCircle, 50).digits(1)() ?? '',
  end: symbol(symbolTimes, 60).digits(1)() ?? '',
  fact: symbol(symbolSquare2, 46).digits(1)() ?? '',
};

/** The mark of a kind of entry, at a place on the line of time; without a place, a small picture for the key. */
export function timelineSign(shape: TimelineItem['shape'], at?: { x: number; y: number }): Element {
  const mark = (x: number, y: number) =>
    s('path', { className: ['mark'], transform: `translate(${x} ${y})`, d: MARKS[shape] });
  if (at) return mark(at.x, at.y);
  return s('svg', { viewBox: '0 0 14 14', className: ['sample'], ariaHidden: 'true' }, mark(7, 7));
}
