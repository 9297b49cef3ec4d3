import type { Edition } from '../../model/edition.ts';
import type { Entity } from '../../model/entity.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';

/** A place on the map. */
export interface MapPlace {
  id: string;
  name: string;
  /** Longitude and latitude, in degrees. */
  at: [number, number];
  /** Whether it is a region, whose name stands where it lies, without a dot. */
  region: boolean;
  /** How the point was chosen. */
  note: string;
  /** The events that happened there, of all in the edition, and whether the works disagree on that. */
  events: { id: string; disputed: boolean }[];
}

/** An entity as a place on the map; undefined if it is none, or its coordinates are not known. */
export function placeOnMap({ id, name, kind, coordinates }: Entity, edition: Edition): MapPlace | undefined {
  if (!coordinates || !termOf(edition.vocabulary.kinds, kind).placed) return undefined;
  const { lon, lat, region, note = '' } = coordinates;
  const events = (edition.relationsByEntity.get(id) ?? [])
    .filter(({ type, inverse }) => inverse && termOf(edition.vocabulary.relations, type).scene)
    .map(({ other, disputed }) => ({ id: other, disputed }));
  return { id, name, at: [lon, lat], region, note, events };
}
