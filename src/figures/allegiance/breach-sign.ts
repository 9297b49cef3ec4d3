import type { Element } from 'hast';
import { s } from 'hastscript';

const round = (value: number) => Math.round(value * 10) / 10;

/** The cross of a breach, its middle at a point. */
export const breachSign = (x: number, y: number): Element =>
  s('path', { className: ['cross'], d: `M${round(x - 4)} ${round(y - 4)}l8 8m0-8l-8 8` });
