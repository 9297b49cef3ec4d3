import { symbol, symbolTriangle } from 'd3-shape';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { TieKind } from '../../model/vocabulary/vocabulary.ts';

const round = (value: number) => Math.round(value * 10) / 10;
const ARROW = symbol(symbolTriangle, 26).digits(1)() ?? '';

/** The mark on a line: a cross for a breach, else the head of an arrow, turned `angle` degrees from upwards. */
export function tieSign(kind: TieKind, x: number, y: number, angle: number): Element[] {
  if (kind === 'break') {
    return [s('path', { className: ['tie', kind, 'cross'], d: `M${round(x - 4)} ${round(y - 4)}l8 8m0-8l-8 8` })];
  }
  return [
    s('path', {
      className: ['head', kind],
      transform: `translate(${round(x)} ${round(y)}) rotate(${angle})`,
      d: ARROW,
    }),
  ];
}
