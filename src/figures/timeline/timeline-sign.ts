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

/** The mark of a kind of entry, a small picture for the line of time and the key. */
export const timelineSign = (shape: TimelineItem['shape']): Element =>
  s('svg', { viewBox: '-7 -7 14 14', className: ['sample'], ariaHidden: 'true' }, [
    s('path', { className: ['mark'], d: MARKS[shape] }),
  ]);
