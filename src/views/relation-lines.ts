import type { Edition, RelationView } from '../model/edition.ts';
import type { RelationType } from '../model/entity.ts';
import { isLater } from '../model/is-later.ts';
import { formatDate } from '../render/format-date.ts';
import type { RenderContext } from '../render/handlers.ts';
import { RELATION_WORDS } from '../strings.ts';
import { entityLink } from './entity-link.ts';
import type { RelationLine } from './views.ts';
import { workLinks } from './work-links.ts';

/** Relations of loyalty, which a card shows; the rest is on the entity's page. */
const LOYALTY: readonly RelationType[] = ['leads', 'pledged-to', 'sided-with', 'broke-with', 'disowned', 'succeeded'];

const line = (relation: RelationView, asOf: string, edition: Edition, context: RenderContext): RelationLine => {
  const { type, inverse, other, from, to, known, toKnown, note, works } = relation;
  return {
    words: RELATION_WORDS[type][inverse ? 'inverse' : 'of'],
    other: entityLink(other, edition, context),
    from: from ? formatDate(from) : '',
    to: to ? formatDate(to) : '',
    note: note ?? '',
    later: isLater(known, asOf),
    endLater: isLater(toKnown, asOf),
    works: workLinks(works, context),
  };
};

/** The relations of an entity, in order of date; with `loyaltyOnly`, those of allegiance alone. */
export function relationLines(
  id: string,
  asOf: string,
  edition: Edition,
  context: RenderContext,
  loyaltyOnly = false,
): RelationLine[] {
  return (edition.relationsByEntity.get(id) ?? [])
    .filter(({ type }) => !loyaltyOnly || LOYALTY.includes(type))
    .sort((a, b) => (a.from ?? a.to ?? '0').localeCompare(b.from ?? b.to ?? '0'))
    .map((relation) => line(relation, asOf, edition, context));
}
