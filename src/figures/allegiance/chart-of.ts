import type { AnnotatedArticle, Records } from '../../model/edition.ts';
import { type Camp, campsOf } from './camps-of.ts';
import { type ChartDays, chartDays } from './chart-days.ts';
import { endsOf } from './ends-of.ts';
import { type Known, knownTies } from './known-ties.ts';
import { loyaltiesOn } from './loyalties-on.ts';
import { type Move, movesOf } from './moves-of.ts';
import { orderCamps } from './order-camps.ts';
import type { Tie } from './ties-of.ts';
import type { TurningDay } from './turning-day.ts';

/** What the chart of allegiance shows: two days, who stood with whom on each, and who moved. */
export interface Chart {
  days: ChartDays;
  before: Camp[];
  after: Camp[];
  moves: Move[];
}

/** Who changed sides between the day before loyalties turned and the day after, as it was known then or is now. */
export function chartOf(
  article: Pick<AnnotatedArticle, 'meta'>,
  ties: readonly Tie[],
  turn: TurningDay,
  known: Known,
  edition: Records,
): Chart {
  const days = chartDays(article, turn);
  const own = knownTies(ties, known);
  const ends = endsOf(edition, article.meta.asOf, known);
  const [before, after] = [loyaltiesOn('before', days, own, ends), loyaltiesOn('after', days, own, ends)];
  const moves = movesOf(before, after, days, own);
  const left = campsOf(before);
  const right = orderCamps(
    left,
    campsOf(after),
    moves.map(({ id }) => id),
  );
  return { days, before: left, after: right, moves };
}
