import { articleDay } from '../../model/day-of.ts';
import type { AnnotatedArticle, Records } from '../../model/edition.ts';
import { isLater } from '../../model/is-later.ts';
import { firstDay } from '../draw/first-day.ts';
import type { Tie } from './ties-of.ts';

/** When loyalties turned. */
export interface TurningDay {
  /** Its first and last day. */
  from: string;
  to: string;
  /** The event that it was. */
  event?: string;
}

/**
 * The event of an article within whose dates most loyalties changed; without one, the article's day, which is that of
 * its publication if it speaks from no other.
 */
export function turningDay(
  { mentions, meta }: Pick<AnnotatedArticle, 'mentions' | 'meta'>,
  ties: readonly Tie[],
  edition: Pick<Records, 'entityById'>,
): TurningDay {
  const within = ({ from, to }: TurningDay) =>
    ties.filter((tie) => tie.from && firstDay(tie.from) >= from && firstDay(tie.from) <= to).length;
  const turns = [...new Set(mentions.map(({ entity }) => entity))].flatMap((event): TurningDay[] => {
    const date = edition.entityById.get(event)?.date;
    if (!date || isLater(date.from, articleDay(meta))) return [];
    return [{ event, from: firstDay(date.from), to: firstDay(date.to ?? date.from) }];
  });
  const [most] = turns.filter((turn) => within(turn) > 0).sort((a, b) => within(b) - within(a));
  const day = firstDay(articleDay(meta));
  return most ?? { from: day, to: day };
}
