import { articleDay } from '../../model/day-of.ts';
import type { Article, Edition, RelationView } from '../../model/edition.ts';
import type { Entity } from '../../model/entity.ts';
import { isLater } from '../../model/is-later.ts';
import { summaryIn } from '../../model/summary-in.ts';
import { summaryOn } from '../../model/summary-on.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import { firstSentenceOf } from '../../read/markdown/field-text.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { recordLine } from '../../render/record-line.ts';
import { renderLine } from '../../render/render-field.ts';
import { type CardTie, cardTies } from './card-ties.ts';
import { factLines } from './fact-lines.ts';
import { byDate, relationLine } from './relation-line.ts';
import type { FactLine } from './views.ts';

/** A card: what an article's reader is told of an entity in place. */
export interface CardView {
  id: string;
  name: string;
  href: string;
  kind: string;
  kindWord: string;
  /** HTML. */
  summary: string;
  /** Dated facts that were known on the article's day, and those that came later. */
  known: FactLine[];
  since: FactLine[];
  ties: CardTie[];
}

/** How many later facts a card tells: fewer below many ties, so that it never scrolls. */
const factsBelow = (ties: number) => (ties > 1 ? 1 : 2);
/** How many lines of ties a card has at most. */
const TIES = 4;

/**
 * The facts of a card: the newest that were known on the article's day, and the first that came later; of both at
 * least one.
 */
function factsOnCard({ since }: Entity, day: string, ties: number) {
  const inOrder = since.toSorted((a, b) => a.on.localeCompare(b.on, 'en'));
  const told = since.some(({ key }) => key) ? inOrder.filter(({ key }) => key) : inOrder;
  const later = told.filter(({ on }) => isLater(on, day));
  const known = told.filter((fact) => !later.includes(fact));
  const most = factsBelow(ties);
  return {
    known: known.slice(later.length > 0 ? -1 : -most),
    since: later.slice(0, known.length > 0 ? 1 : most),
  };
}

/** Whether what ended on `to` was over on the day; a month or year counts whole. */
const isBefore = (to: string | undefined, day: string | undefined) =>
  to !== undefined && day !== undefined && to < day.slice(0, to.length);

/** Who led it on the day, and who was the last to come later; not those before and between. */
function leaders(relations: readonly RelationView[], day: string | undefined): RelationView[] {
  const since = relations.filter(({ to }) => !isBefore(to, day)).toSorted(byDate);
  const later = since.filter(({ from }) => isLater(from, day));
  return since.filter((one) => !later.includes(one) || one === later.at(-1));
}

/** Who leads it, then and now, and who is sworn to whom among those of whom the article speaks. */
function loyalties(id: string, article: Article, cast: string[], edition: Edition, context: RenderContext): CardTie[] {
  const day = articleDay(article.meta);
  const { relations: terms } = edition.vocabulary;
  const all = (edition.relationsByEntity.get(id) ?? []).filter(({ type }) => termOf(terms, type).card);
  const isLed = ({ type, inverse }: RelationView) => inverse && termOf(terms, type).tie === 'lead';
  const others = all.filter((one) => !isLed(one) && cast.includes(one.other)).toSorted(byDate);
  const lines = [...leaders(all.filter(isLed), day), ...others].map((relation) => ({
    relation,
    line: relationLine(relation, day, edition, context),
  }));
  return cardTies(lines, edition.vocabulary).slice(0, TIES);
}

/** Whether a summary is in the language of the article: since it is for that one alone, or translated. */
const isIn = (language: string, text: string, { summaries, ...entity }: Entity, article: string): boolean =>
  text === summaryIn(entity, language) || summaries.some((one) => one.article === article && one.text === text);

/** The cards of an article, one for each entity that it mentions, in the order of first mention. */
export function cardViews(article: Article, edition: Edition, context: RenderContext): CardView[] {
  const ids = [...new Set(article.mentions.map(({ entity }) => entity))];
  const day = articleDay(article.meta);
  return ids.map((id) => {
    const entity = edition.entityById.get(id) as Entity;
    const ties = loyalties(id, article, ids, edition, context);
    const { known, since } = factsOnCard(entity, day, ties.length);
    const summary = summaryOn(entity, day, article.id);
    const inLanguage = isIn(article.meta.language, summary.text, entity, article.id);
    const line = inLanguage ? renderLine : recordLine;
    return {
      id,
      name: entity.name,
      href: context.addresses.entity(id),
      kind: entity.kind,
      kindWord: termOf(edition.vocabulary.kinds, entity.kind).one,
      summary: line(
        firstSentenceOf(summary.text, inLanguage ? article.meta.language : context.recordLanguage),
        context,
      ),
      known: factLines(known, context),
      since: factLines(since, context),
      // With facts of both sorts, one line less: a card never scrolls.
      ties: known.length > 0 && since.length > 0 ? ties.slice(0, TIES - 1) : ties,
    };
  });
}
