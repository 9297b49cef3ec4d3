import type { Entity, LaterSummary } from './entity.ts';
import { isLater } from './is-later.ts';

/** A summary with the day from which it is true; the first has none. */
export type DatedSummary = Pick<LaterSummary, 'from' | 'text' | 'works'>;

/** The summaries of an entity that are not for one article alone, in the order in which they came to hold. */
export function summariesOf({ summary, works, summaries }: Pick<Entity, 'summary' | 'works' | 'summaries'>) {
  const dated = summaries
    .filter(({ article }) => article === undefined)
    .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '', 'en'));
  return [{ text: summary, works } as DatedSummary, ...dated];
}

/** The summary of an entity as known on a day, the newest without one; an article may have one of its own. */
export function summaryOn(
  entity: Pick<Entity, 'summary' | 'works' | 'summaries'>,
  day?: string,
  article?: string,
): DatedSummary {
  const own = article === undefined ? undefined : entity.summaries.find((one) => one.article === article);
  const known = summariesOf(entity).filter(({ from }) => !isLater(from, day));
  return own ?? (known.at(-1) as DatedSummary);
}
