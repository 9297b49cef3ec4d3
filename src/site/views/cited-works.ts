import type { Edition } from '../../model/edition.ts';
import type { Entity } from '../../model/entity.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { afterAll, afterClass } from './on-days.ts';
import type { WorkLink } from './views.ts';
import { workLinks } from './work-links.ts';

/** Works, and the class that hides them on the days on which none of them was known. */
export interface WorkGroup {
  after: string;
  links: WorkLink[];
}

/**
 * The works that a record rests on, those of the first day first. A work counts from the day on which it came out, but
 * not before the earliest thing that rests on it was known: its title might tell of it.
 */
export function citedWorks(
  { works, summaries, since, relations, coordinates }: Entity,
  days: readonly string[],
  edition: Edition,
  context: RenderContext,
): WorkGroup[] {
  const dayOf = (article = '') => edition.articleById.get(article)?.meta.asOf;
  const resting = [
    { works, known: [] },
    ...summaries.map(({ works, from, article }) => ({ works, known: [from ?? dayOf(article)] })),
    ...since.map(({ works, on }) => ({ works, known: [on] })),
    ...relations.map(({ works, known, from }) => ({ works, known: [known, from] })),
    { works: coordinates?.works ?? [], known: [] },
  ];
  const cited = resting.flatMap(({ works, known }) =>
    works.map(({ id }) => ({ id, after: afterClass(days, context.workById.get(id)?.issued, ...known) })),
  );
  const once = [...Map.groupBy(cited, ({ id }) => id)].map(([id, all]) => ({
    id,
    after: afterAll(all.map(({ after }) => after)),
  }));
  return [...Map.groupBy(once, ({ after }) => after)]
    .sort(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([after, own]) => ({
      after,
      links: workLinks(
        own.map(({ id }) => ({ id })),
        context,
      ),
    }));
}
