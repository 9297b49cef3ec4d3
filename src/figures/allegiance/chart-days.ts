import type { AnnotatedArticle } from '../../model/edition.ts';
import { firstDay } from '../draw/first-day.ts';
import type { TurningDay } from './turning-day.ts';

/** The two days of which the chart shows who stood with whom, `YYYY-MM-DD`. */
export interface ChartDays {
  before: string;
  after: string;
}

/** The day before loyalties turned; and the day on which that was over, or the article's own if that came later. */
export function chartDays({ meta: { asOf } }: Pick<AnnotatedArticle, 'meta'>, { from, to }: TurningDay): ChartDays {
  const before = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
  const own = asOf ? firstDay(asOf) : to;
  return { before, after: own > to ? own : to };
}
