import type { Edition } from '../../model/edition.ts';
import type { Entity } from '../../model/entity.ts';
import type { RenderContext } from '../../render/handlers.ts';
import type { EntityLink } from './views.ts';

/** The link to the page of an entity that has a record. */
export function entityLink(id: string, edition: Edition, { addresses }: RenderContext): EntityLink {
  const { name, kind } = edition.entityById.get(id) as Entity;
  return { id, name, kind, href: addresses.entity(id) };
}
