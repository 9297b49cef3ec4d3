import type { Edition, RelationView } from '../../model/edition.ts';
import { tieIds } from '../../model/tie-ids.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { afterAll, afterClass } from './on-days.ts';
import { byDate, relationLine } from './relation-line.ts';
import type { RelationLine } from './views.ts';

/** A relation as a line on a page with days to choose from: the classes that hide it, or its end, on some of them. */
export interface DatedRelation extends RelationLine {
  after: string;
  endAfter: string;
  /** The id of its address, and those that lead there as well. */
  ids: string[];
}

/** The relations of one sort, such as all who led it. */
export interface RelationGroup {
  words: string;
  /** The class that hides the group on the days on which none of it was known. */
  after: string;
  lines: DatedRelation[];
}

/**
 * The relations of an entity by their sort: those that cards show first, else in the order of the vocabulary; within a
 * sort in order of date.
 */
export function relationGroups(
  relations: readonly RelationView[],
  days: readonly string[],
  edition: Edition,
  context: RenderContext,
): RelationGroup[] {
  const terms = edition.vocabulary.relations;
  const types = [...terms.keys()];
  const rank = (type: string) => types.indexOf(type) + (termOf(terms, type).card ? 0 : types.length);
  const sorted = relations.toSorted((a, b) => rank(a.type) - rank(b.type) || byDate(a, b));
  const ids = tieIds(sorted, (other) => edition.entityById.get(other)?.formerIds ?? []);
  const bySort = Map.groupBy(sorted, ({ type, inverse }) => termOf(terms, type)[inverse ? 'inverse' : 'of']);
  return [...bySort].map(([words, own]) => {
    const lines = own.map((relation) => ({
      ...relationLine(relation, days[0], edition, context),
      after: afterClass(days, relation.known, relation.from),
      endAfter: afterClass(days, relation.toKnown, relation.to),
      ids: ids[sorted.indexOf(relation)] ?? [],
    }));
    return { words, after: afterAll(lines.map(({ after }) => after)), lines };
  });
}
