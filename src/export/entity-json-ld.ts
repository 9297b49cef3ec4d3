import type { Entity, Kind } from '../model/entity.ts';

/** The schema.org type of each kind of entity. */
const TYPES: Record<Kind, string> = {
  faction: 'Organization',
  leader: 'Person',
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  event: 'Event',
};

/** An entity as schema.org names it, without context: for use inside other JSON-LD. `@id` is the address of its page. */
export function entityNode({ kind, name }: Entity, url: string): object {
  return { '@type': TYPES[kind], '@id': url, name };
}

/**
 * JSON-LD for the page of an entity: Organization, Person, Place or Event of schema.org. `former` are the addresses that
 * the page had before.
 */
export function entityJsonLd(entity: Entity, url: string, former: readonly string[]): object {
  const { aliases, summary, coordinates, date, wikidata } = entity;
  const sameAs = [...(wikidata ? [`https://www.wikidata.org/entity/${wikidata}`] : []), ...former];
  return {
    '@context': 'https://schema.org',
    ...entityNode(entity, url),
    url,
    description: summary,
    ...(sameAs.length > 0 && { sameAs: sameAs.length === 1 ? sameAs[0] : sameAs }),
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(coordinates && {
      geo: { '@type': 'GeoCoordinates', latitude: coordinates.lat, longitude: coordinates.lon },
    }),
    ...(date && { startDate: date.from, endDate: date.to ?? date.from }),
  };
}
