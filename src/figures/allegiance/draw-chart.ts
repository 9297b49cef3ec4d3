import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Addresses } from '../../addresses/site.ts';
import { type Caption, drawing } from '../draw/drawing.ts';
import { breachSign } from './breach-sign.ts';
import { chartMarks } from './chart-marks.ts';
import { type ChartLayout, SIGN, type Words } from './lay-out-chart.ts';

const round = (value: number) => Math.round(value * 10) / 10;
const classes = (...names: (string | false)[]) => names.filter((name) => typeof name === 'string');

/**
 * The chart of allegiance. For words that run from right to left it is mirrored: time then runs leftwards, and words
 * begin at the right, where the style gives them that direction.
 */
export function drawChart(layout: ChartLayout, addresses: Addresses, caption: Caption, mirrored: boolean): Element {
  const at = (x: number) => round(mirrored ? layout.width - x : x);

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
  return drawing(
    caption,
    layout.width,
    layout.height,
    [...chartMarks(layout, mirrored), ...layout.words.flatMap(wordsOf)],
    ['chart', `w${layout.width}`],
  );
}
