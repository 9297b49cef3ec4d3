import type { Edition } from '../../model/edition.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { renderLine } from '../../render/render-field.ts';
import { LOCALE } from '../../words/en/locale.ts';

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
        .map(({ id, name, summary, aliases, searchForms }) => ({
          id,
          name,
          href: context.addresses.entity(id),
          summary: renderLine(summary, context),
          otherNames: [...aliases, ...searchForms],
          mentions: edition.mentionsByEntity.get(id)?.length ?? 0,
        }))
        .sort((a, b) => b.mentions - a.mentions || a.name.localeCompare(b.name, LOCALE.language)),
    }))
    .filter(({ rows }) => rows.length > 0);
}
