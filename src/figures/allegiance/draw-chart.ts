import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Addresses } from '../../addresses/site.ts';
import { type Caption, drawing } from '../draw/drawing.ts';
import { breachSign } from './breach-sign.ts';
import { curvePoint } from './curve-point.ts';
import { doubtSign } from './doubt-sign.ts';
import { type Branch, type ChartLayout, type MoveLine, SIGN, type Words } from './lay-out-chart.ts';

const round = (value: number) => Math.round(value * 10) / 10;
const classes = (...names: (string | false)[]) => names.filter((name) => typeof name === 'string');
/** A tie is drawn as an oath or as a lesser one. */
const strength = (kind: string) => (kind === 'oath' ? 'oath' : 'lesser');

/**
 * The chart of allegiance. For words that run from right to left it is mirrored: time then runs leftwards, and words
 * begin at the right, where the style gives them that direction.
 */
export function drawChart(layout: ChartLayout, addresses: Addresses, caption: Caption, mirrored: boolean): Element {
  const at = (x: number) => round(mirrored ? layout.width - x : x);
  const ahead = mirrored ? -1 : 1;

  const wordsOf = ({ kind, link, x, lines, moved, breach }: Words): ElementContent[] => {
    const [first] = lines;
    // A name of several lines is one link; the spaces between them are read, but not underlined.
    const set: ElementContent[] | string =
      lines.length === 1 && first
        ? first.text
        : lines.flatMap(({ text, y }) => [
            s('tspan', { x: at(x), y: round(y) }, text.trimEnd()),
            { type: 'text', value: text.slice(text.trimEnd().length) },
          ]);
    const className = classes(kind, moved && 'moved');
    return [
      ...(breach ? [breachSign(at(x - SIGN + 5), round((first?.y ?? 0) - 4))] : []),
      s('text', { x: at(x), y: round(first?.y ?? 0), className }, [
        link
          ? s('a', { href: addresses.entity(link), className: lines.length > 1 ? ['wrapped'] : undefined }, set)
          : set,
      ]),
    ];
  };
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
  return drawing(
    caption,
    layout.width,
    layout.height,
    [
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
      ...layout.words.flatMap(wordsOf),
    ],
    ['chart', `w${layout.width}`],
  );
}
