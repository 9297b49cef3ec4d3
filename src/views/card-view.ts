import type { Article, Edition } from '../model/edition.ts';
import type { Entity, Kind } from '../model/entity.ts';
import type { RenderContext } from '../render/handlers.ts';
import { renderLine } from '../render/render-field.ts';
import { KIND_WORDS } from '../strings.ts';
import { factLines } from './fact-lines.ts';
import { relationLines } from './relation-lines.ts';
import type { FactLine, RelationLine } from './views.ts';

/** A card: what an article's reader is told of an entity in place. */
export interface CardView {
  id: string;
  name: string;
  href: string;
  kind: Kind;
  kindWord: string;
  /** HTML. */
  summary: string;
  since: FactLine[];
  relations: RelationLine[];
  /** The paragraphs that mention it. */
  here: { number: string; href: string }[];
}

/** The first sentence of a summary: a full stop, then a capital, so that "Dr." or "No. 5" does not end it. */
const firstSentence = (text: string): string => /^[\s\S]*?\p{Ll}[.!?](?=\s+\p{Lu}|\s*$)/u.exec(text)?.[0] ?? text;

/** The cards of an article, one for each entity that it mentions, in the order of first mention. */
export function cardViews(article: Article, edition: Edition, context: RenderContext): CardView[] {
  const ids = [...new Set(article.mentions.map(({ entity }) => entity))];
  return ids.map((id) => {
    const entity = edition.entityById.get(id) as Entity;
    const paragraphs = new Set(article.mentions.filter((mention) => mention.entity === id).map((m) => m.paragraph));
    return {
      id,
      name: entity.name,
      href: context.addresses.entity(id),
      kind: entity.kind,
      kindWord: KIND_WORDS[entity.kind].one,
      summary: renderLine(firstSentence(entity.summary), context),
      since: factLines(entity.since, context),
      relations: relationLines(id, article.meta.asOf, edition, context, true),
      here: article.paragraphs
        .filter((paragraph) => paragraph.number && paragraphs.has(paragraph.id))
        .map((paragraph) => ({ number: paragraph.number, href: `#${paragraph.id}` })),
    };
  });
}
