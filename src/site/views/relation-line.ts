import type { Edition, RelationView } from '../../model/edition.ts';
import { isLater } from '../../model/is-later.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { relationTimes } from '../../words/relation-times.ts';
import { entityLink } from './entity-link.ts';
import type { RelationLine } from './views.ts';
import { workLinks } from './work-links.ts';

/** A relation as one of its two sides sees it, as a line, with what became known of it after the day `asOf`. */
export const relationLine = (
  relation: RelationView,
  asOf: string | undefined,
  edition: Edition,
  context: RenderContext,
): RelationLine => {
  const { type, inverse, other, from, to, known, toKnown, note, disputed, works } = relation;
  const term = termOf(edition.vocabulary.relations, type);
  return {
    words: term[inverse ? 'inverse' : 'of'],
    other: entityLink(other, edition, context),
    ...relationTimes(relation, term.lasting),
    disputed: disputed ? ARTICLE_WORDS.disputed : '',
    note: note ?? '',
    // What happens later cannot have been known.
    later: isLater(known, asOf) || isLater(from, asOf),
    endLater: isLater(toKnown, asOf) || isLater(to, asOf),
    works: workLinks(works, context),
  };
};

/** In order of date, what has none first. */
export const byDate = (a: Pick<RelationView, 'from' | 'to'>, b: Pick<RelationView, 'from' | 'to'>): number =>
  (a.from ?? a.to ?? '0').localeCompare(b.from ?? b.to ?? '0');
