import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { breachSign } from './breach-sign.ts';
import { curvePoint } from './curve-point.ts';
import { doubtSign } from './doubt-sign.ts';
import type { Branch, ChartLayout, MoveLine } from './lay-out-chart.ts';

const round = (value: number) => Math.round(value * 10) / 10;
/** A tie is drawn as an oath or as a lesser one. */
const strength = (kind: string) => (kind === 'oath' ? 'oath' : 'lesser');

/** All of a chart but its words: fields, the lines within them, and those of the moves. */
export function chartMarks(layout: ChartLayout, mirrored: boolean): ElementContent[] {
  const at = (x: number) => round(mirrored ? layout.width - x : x);
  const ahead = mirrored ? -1 : 1;

  const branchOf = ({ kind, x, from, to, end }: Branch): ElementContent =>
    s('path', { className: ['branch', strength(kind)], d: `M${at(x)} ${round(from)}V${round(to)}H${at(end)}` });
  const moveOf = (line: MoveLine): ElementContent => {
    const { move, from, bend, unbend, to } = line;
    const half = at((bend + unbend) / 2);
    const path = `M${at(from.x)} ${round(from.y)}H${at(bend)}C${half} ${round(from.y)} ${half} ${round(to.y)} ${at(unbend)} ${round(to.y)}H${at(to.x - 5)}`;
    const [start, end] = [curvePoint(line, 0.2), curvePoint(line, 0.8)];
    return s('g', { className: ['move'] }, [
      s('path', { className: ['line', strength(move.kind)], d: path }),
      s('path', { className: ['head'], d: `M${at(to.x)} ${round(to.y)}l${-8 * ahead} -4.5v9z` }),
      ...(move.breach ? [breachSign(at(bend), round(from.y))] : []),
      ...(move.doubts.before ? [doubtSign(at(start.x), start.y)] : []),
      ...(move.doubts.after ? [doubtSign(at(end.x), end.y)] : []),
    ]);
  };
  return [
    ...layout.fields.map(({ x, y, width, height }) =>
      s('rect', {
        x: at(mirrored ? x + width : x),
        y: round(y),
        width,
        height: round(height),
        rx: 4,
        className: ['field'],
      }),
    ),
    ...layout.branches.map(branchOf),
    ...layout.lines.map(moveOf),
  ];
}
