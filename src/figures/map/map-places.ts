import type { Article, Edition } from '../../model/edition.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';

/** A place on the map. */
export interface MapPlace {
  id: string;
  name: string;
  /** Longitude and latitude, in degrees. */
  at: [number, number];
  /** How the point was chosen. */
  note: string;
  /** The events that happened there, of all in the edition, and whether the works disagree on that. */
  events: { id: string; disputed: boolean }[];
}

/** The places of an article whose coordinates are known. */
export function mapPlaces({ mentions }: Article, edition: Edition): MapPlace[] {
  const ids = new Set(mentions.map(({ entity }) => entity));
  return edition.entities.flatMap(({ id, name, kind, coordinates }) => {
    if (!coordinates || !ids.has(id) || !termOf(edition.vocabulary.kinds, kind).placed) return [];
    const events = (edition.relationsByEntity.get(id) ?? [])
      .filter(({ type, inverse }) => inverse && termOf(edition.vocabulary.relations, type).scene)
      .map(({ other, disputed }) => ({ id: other, disputed }));
    return [{ id, name, at: [coordinates.lon, coordinates.lat], note: coordinates.note ?? '', events }];
  });
}
