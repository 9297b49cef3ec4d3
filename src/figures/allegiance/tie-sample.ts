import type { Element } from 'hast';
import { s } from 'hastscript';
import type { TieKind } from '../../model/vocabulary/vocabulary.ts';
import { tieSign } from './tie-sign.ts';

/** A short piece of the line that stands for a kind of tie, for the key of the figure. */
export function tieSample(kind: TieKind): Element {
  return s('svg', { viewBox: '0 0 44 14', className: ['sample'], ariaHidden: 'true' }, [
    s('path', { className: ['tie', kind], d: 'M2 7H42' }),
    ...tieSign(kind, kind === 'break' ? 22 : 38, 7, 90),
  ]);
}
