import type { Entity } from '../model/entity.ts';
import { summaryOn } from '../model/summary-on.ts';
import { termOf, type Vocabulary } from '../model/vocabulary/vocabulary.ts';

/**
 * An entity as schema.org names it, without context: for use inside other JSON-LD. `@id` is the address of its page.
 */
export function entityNode({ kind, name }: Entity, { kinds }: Vocabulary, url: string): object {
  return { '@type': termOf(kinds, kind).schema, '@id': url, name };
}

/**
 * JSON-LD for the page of an entity, of the type of its kind in schema.org. `former` are the addresses that
 * the page had before.
 */
export function entityJsonLd(entity: Entity, vocabulary: Vocabulary, url: string, former: readonly string[]): object {
  const { aliases, coordinates, date, wikidata } = entity;
  const sameAs = [...(wikidata ? [`https://www.wikidata.org/entity/${wikidata}`] : []), ...former];
  return {
    '@context': 'https://schema.org',
    ...entityNode(entity, vocabulary, url),
    url,
    description: summaryOn(entity).text,
    ...(sameAs.length > 0 && { sameAs: sameAs.length === 1 ? sameAs[0] : sameAs }),
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(coordinates && {
      geo: { '@type': 'GeoCoordinates', latitude: coordinates.lat, longitude: coordinates.lon },
    }),
    ...(date && { startDate: date.from, endDate: date.to ?? date.from }),
  };
}
