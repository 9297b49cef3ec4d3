import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { PICTURE_WORDS } from '../../words/en/pictures.ts';
import { breachSign } from './breach-sign.ts';
import { doubtSign } from './doubt-sign.ts';

/** What the key of the chart explains. */
export const CHART_SIGNS = ['oath', 'lesser', 'breach', 'doubt'] as const;
export type ChartSign = (typeof CHART_SIGNS)[number];

/** What each sign means, in words. */
export const signMeanings = (): Record<ChartSign, string> => {
  const { kinds, lesser } = PICTURE_WORDS.allegiance;
  return { oath: kinds.oath, lesser, breach: kinds.break, doubt: ARTICLE_WORDS.disputed };
};

/** A short line with a sign of the chart, for its key. */
export function tieSample(sign: ChartSign): Element {
  return s('svg', { viewBox: '0 0 44 14', className: ['sample', 'move'], ariaHidden: 'true' }, tieMarks(sign));
}

/** What that line is drawn of, 44 wide and 14 high. */
export function tieMarks(sign: ChartSign): ElementContent[] {
  const line = (kind: string): ElementContent => s('path', { className: ['line', kind], d: 'M2 7H42' });
  const drawn: Record<ChartSign, ElementContent[]> = {
    oath: [line('oath')],
    lesser: [line('lesser')],
    breach: [line('oath'), breachSign(22, 7)],
    doubt: [line('oath'), doubtSign(22, 7)],
  };
  return drawn[sign];
}
