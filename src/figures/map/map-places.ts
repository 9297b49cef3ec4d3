import type { Article, Edition } from '../../model/edition.ts';
import { type MapPlace, placeOnMap } from './place-on-map.ts';

/** The places of an article whose coordinates are known. */
export function mapPlaces({ mentions }: Article, edition: Edition): MapPlace[] {
  const ids = new Set(mentions.map(({ entity }) => entity));
  return edition.entities.flatMap((entity) => (ids.has(entity.id) ? (placeOnMap(entity, edition) ?? []) : []));
}
