import type { Article, Edition } from '../../model/edition.ts';
import type { Entity } from '../../model/entity.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import { firstSentenceOf } from '../../read/markdown/field-text.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { renderLine } from '../../render/render-field.ts';
import { factLines } from './fact-lines.ts';
import { relationLines } from './relation-lines.ts';
import type { FactLine, RelationLine } from './views.ts';

/** A card: what an article's reader is told of an entity in place. */
export interface CardView {
  id: string;
  name: string;
  href: string;
  kind: string;
  kindWord: string;
  /** HTML. */
  summary: string;
  since: FactLine[];
  relations: RelationLine[];
}

const onCard = ({ since }: Entity) => (since.some(({ key }) => key) ? since.filter(({ key }) => key) : since);

/** Who leads whom and who is sworn to whom, among those of whom the article speaks. */
function loyalties(
  id: string,
  article: Article,
  cast: string[],
  edition: Edition,
  context: RenderContext,
): RelationLine[] {
  const relations = (edition.relationsByEntity.get(id) ?? []).filter(
    ({ type, other }) => termOf(edition.vocabulary.relations, type).card && cast.includes(other),
  );
  return relationLines(relations, article.meta.asOf, edition, context);
}

/** The cards of an article, one for each entity that it mentions, in the order of first mention. */
export function cardViews(article: Article, edition: Edition, context: RenderContext): CardView[] {
  const ids = [...new Set(article.mentions.map(({ entity }) => entity))];
  return ids.map((id) => {
    const entity = edition.entityById.get(id) as Entity;
    return {
      id,
      name: entity.name,
      href: context.addresses.entity(id),
      kind: entity.kind,
      kindWord: termOf(edition.vocabulary.kinds, entity.kind).one,
      summary: renderLine(firstSentenceOf(entity.summary), context),
      since: factLines(onCard(entity), context),
      relations: loyalties(id, article, ids, edition, context),
    };
  });
}
