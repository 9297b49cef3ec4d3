import type { Element } from 'hast';
import { s } from 'hastscript';
import { PICTURE_WORDS } from '../../words/en/pictures.ts';

/** The sign on a line that stands for a tie on which the works disagree, its middle at a point. */
export const doubtSign = (x: number, y: number): Element =>
  s('text', { className: ['doubt'], x: Math.round(x), y: Math.round(y) + 4 }, PICTURE_WORDS.allegiance.doubt);
