import type { Element } from 'hast';
import { s } from 'hastscript';
import { doubtSign } from './doubt-sign.ts';

/** A short piece of a line that is disputed, for the key of the figure. */
export const doubtSample = (): Element =>
  s('svg', { viewBox: '0 0 44 14', className: ['sample'], ariaHidden: 'true' }, [
    s('path', { className: ['tie'], d: 'M2 7H42' }),
    doubtSign(22, 7),
  ]);
