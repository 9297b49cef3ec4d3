import type { Article, Edition } from '../../model/edition.ts';
import type { Entity } from '../../model/entity.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import { firstSentenceOf } from '../../read/markdown/field-text.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { renderLine } from '../../render/render-field.ts';
import { type CardTie, cardTies } from './card-ties.ts';
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
  ties: CardTie[];
}

/** How many later facts a card tells: fewer below many ties, so that it never scrolls. */
const factsBelow = (ties: number) => (ties > 3 ? 1 : 2);
/** How many lines of ties a card has at most. */
const TIES = 5;

const onCard = ({ since }: Entity, ties: number) => {
  const inOrder = since.toSorted((a, b) => a.on.localeCompare(b.on, 'en'));
  return (since.some(({ key }) => key) ? inOrder.filter(({ key }) => key) : inOrder).slice(0, factsBelow(ties));
};

/** Whether what ended on `to` was over on the day; a month or year counts whole. */
const isBefore = (to: string | undefined, day: string | undefined) =>
  to !== undefined && day !== undefined && to < day.slice(0, to.length);

/** Who leads it, then and now, and who is sworn to whom among those of whom the article speaks. */
function loyalties(id: string, article: Article, cast: string[], edition: Edition, context: RenderContext): CardTie[] {
  const relations = (edition.relationsByEntity.get(id) ?? []).filter(({ type, other, inverse, to }) => {
    const { card, tie } = termOf(edition.vocabulary.relations, type);
    const ledBy = tie === 'lead' && inverse;
    return card && (ledBy ? !isBefore(to, article.meta.asOf) : cast.includes(other));
  });
  const lined = relations.map((relation) => ({
    relation,
    line: relationLines([relation], article.meta.asOf, edition, context)[0] as RelationLine,
  }));
  return cardTies(
    lined.sort((a, b) =>
      (a.relation.from ?? a.relation.to ?? '0').localeCompare(b.relation.from ?? b.relation.to ?? '0'),
    ),
    edition.vocabulary,
  ).slice(0, TIES);
}

/** The cards of an article, one for each entity that it mentions, in the order of first mention. */
export function cardViews(article: Article, edition: Edition, context: RenderContext): CardView[] {
  const ids = [...new Set(article.mentions.map(({ entity }) => entity))];
  return ids.map((id) => {
    const entity = edition.entityById.get(id) as Entity;
    const ties = loyalties(id, article, ids, edition, context);
    return {
      id,
      name: entity.name,
      href: context.addresses.entity(id),
      kind: entity.kind,
      kindWord: termOf(edition.vocabulary.kinds, entity.kind).one,
      summary: renderLine(firstSentenceOf(entity.summary), context),
      since: factLines(onCard(entity, ties.length), context),
      ties,
    };
  });
}
