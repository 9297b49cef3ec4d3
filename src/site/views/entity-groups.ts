import { type LetterPage, letterPages } from '../../addresses/routes/letter-pages.ts';
import type { Edition } from '../../model/edition.ts';
import type { Entity } from '../../model/entity.ts';
import { summaryOn } from '../../model/summary-on.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { renderLine } from '../../render/render-field.ts';
import { LOCALE } from '../../words/en/locale.ts';
import { entitiesInOrder, entityName } from './entity-index.ts';
import { letterLinks } from './letter-links.ts';

/** An entity as lists print it. */
export interface EntityRow {
  id: string;
  name: string;
  href: string;
  /** HTML. */
  summary: string;
  otherNames: string[];
  mentions: number;
}

/** Where the list of entities is divided by letters, so many of each kind stand before the letters. */
const MOST = 20;

/** The pages by letter into which the list of entities is divided; none while one page has room for all. */
export const entityPages = (edition: Edition): LetterPage<Entity>[] =>
  letterPages(entitiesInOrder(edition.entities), entityName);

/** The list of entities: all by kind, or of each kind those most mentioned, and the letters. */
export function entityListView(edition: Edition, context: RenderContext) {
  const letters = letterLinks(entityPages(edition), context.addresses.entitiesOf);
  const groups = entityGroups(edition, context);
  return {
    letters,
    groups: letters.length > 0 ? groups.map((group) => ({ ...group, rows: group.rows.slice(0, MOST) })) : groups,
  };
}

/** Entities by kind, those most mentioned first; kinds without one are left out. */
export function entityGroups(
  edition: Edition,
  context: RenderContext,
): { kind: string; word: string; rows: EntityRow[] }[] {
  return [...edition.vocabulary.kinds]
    .map(([kind, { many }]) => ({
      kind,
      word: many,
      rows: edition.entities
        .filter((entity) => entity.kind === kind)
        .map((entity) => ({
          id: entity.id,
          name: entity.name,
          href: context.addresses.entity(entity.id),
          summary: renderLine(summaryOn(entity).text, context),
          otherNames: [...entity.aliases, ...entity.searchForms],
          mentions: edition.mentionsByEntity.get(entity.id)?.length ?? 0,
        }))
        .sort((a, b) => b.mentions - a.mentions || a.name.localeCompare(b.name, LOCALE.language)),
    }))
    .filter(({ rows }) => rows.length > 0);
}
