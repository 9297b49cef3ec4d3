import { letterName } from '../../addresses/routes/letter-of.ts';
import type { LetterPage } from '../../addresses/routes/letter-pages.ts';
import type { Edition } from '../../model/edition.ts';
import type { Entity } from '../../model/entity.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { LOCALE } from '../../words/en/locale.ts';
import { PAGE_WORDS } from '../../words/en/pages.ts';
import { labelled } from '../../words/labelled.ts';
import { turns } from './turns.ts';

/** The name by which an index has an entity. */
export const entityName = ({ name }: Pick<Entity, 'name'>): string => name.replace(/^The /, '');

/** Entities from A to Z. */
export function entitiesInOrder(entities: readonly Entity[]): Entity[] {
  const order = new Intl.Collator(LOCALE.language);
  return [...entities].sort((a, b) => order.compare(entityName(a), entityName(b)));
}

/** Entities from A to Z with their other names, for those who look a name up without a script. */
export function entityIndex(entities: readonly Entity[], edition: Edition, { addresses }: RenderContext) {
  return entitiesInOrder(entities).map(({ id, name, kind, aliases, searchForms }) => ({
    name,
    href: addresses.entity(id),
    kindWord: termOf(edition.vocabulary.kinds, kind).one,
    otherNames: [...aliases, ...searchForms].join('\u00a0· '),
  }));
}

/** A page of that index. */
export function entityPageView(
  { letter, page, pages, items }: LetterPage<Entity>,
  edition: Edition,
  context: RenderContext,
) {
  return {
    title: PAGE_WORDS.paged(labelled(PAGE_WORDS.entities.title, letterName(letter)), page, pages),
    rows: entityIndex(items, edition, context),
    turns: turns(pages, page, (at) => context.addresses.entitiesOf(letter, at)),
  };
}
