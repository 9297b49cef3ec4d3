import type { Feature, FeatureCollection, Geometry, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import { type Bounds, boundsOf } from './within-view.ts';

/** The countries of the world and the borders between them. */
export interface Atlas {
  countries: Feature<Geometry, { name: string }>[];
  borders: MultiLineString;
  /** The bounds of each country, and of each line of the borders. */
  bounds: { countries: Bounds[]; borders: Bounds[] };
}

const made = new Map<number, Atlas>();
let weighed: typeof world | undefined;

/** Natural Earth's countries (1:50 million), without bends that enclose less than `area` square degrees. */
export function atlas(area: number): Atlas {
  const known = made.get(area);
  if (known) return known;
  weighed ??= presimplify(world) as typeof world;
  const topology = simplify(weighed as Parameters<typeof simplify>[0], area) as typeof world;
  const { features } = feature(topology, topology.objects.countries) as FeatureCollection<Geometry, { name: string }>;
  const borders = mesh(topology, topology.objects.countries, (a, b) => a !== b);
  const outline = (geometry: Geometry) => {
    const { type, coordinates } = geometry as Polygon | MultiPolygon;
    return type === 'Polygon' ? coordinates.flat() : coordinates.flat(2);
  };
  const bounds = {
    countries: features.map(({ geometry }) => boundsOf(outline(geometry))),
    borders: borders.coordinates.map(boundsOf),
  };
  const result = { countries: features, borders, bounds };
  made.set(area, result);
  return result;
}
