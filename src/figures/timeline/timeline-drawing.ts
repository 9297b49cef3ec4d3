import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { type Caption, drawing } from '../draw/drawing.ts';
import { textLine } from '../draw/text-line.ts';
import { AXIS, LINE, TEXT, TIMELINE_WIDTH } from './lay-out-timeline.ts';
import { timelineSign } from './timeline-sign.ts';
import type { TimelineStretch } from './timeline-stretches.ts';

/** The room for the line of the article's day and its words. */
const DAY = 30;

/** A part of a timeline; the article's day is its last line or its first. */
export function timelineDrawing({ side, layout, day }: TimelineStretch, dayWords: string, caption: Caption): Element {
  const { rows, height } = layout;
  const before = day && side === 'since';
  const after = day && side === 'then';
  const offset = before ? DAY : 4;
  const end = Math.round(height + offset);
  const dayLine = before ? DAY - 8 : end;
  const children: ElementContent[] = [
    s('path', { className: ['axis'], d: `M${AXIS} ${before ? dayLine : offset}V${end}` }),
    ...rows.flatMap(({ year, y }) =>
      year ? [s('text', { className: ['year'], x: AXIS - 9, y: Math.round(y + offset + 4) }, year)] : [],
    ),
    ...(day
      ? [
          s('path', { className: ['day'], d: `M0 ${dayLine}H${TIMELINE_WIDTH}` }),
          s('text', { className: ['day'], x: TEXT, y: dayLine + (before ? -7 : 18) }, dayWords),
        ]
      : []),
    ...rows.map(({ item, y, first, lines }) => {
      const at = Math.round(y + offset);
      const className = ['item', item.later && 'since', item.later && side === 'then' && 'later'];
      return s('g', { className: className.filter((name) => typeof name === 'string') }, [
        timelineSign(item.shape, { x: AXIS, y: at }),
        ...(item.inYear ? [s('text', { className: ['when'], x: TEXT, y: at + 4 }, item.inYear)] : []),
        ...lines.map((line, index) => textLine(line, TEXT, Math.round(first + offset) + index * LINE)),
      ]);
    }),
  ];
  return drawing(caption, TIMELINE_WIDTH, after ? end + DAY - 6 : end, children);
}
