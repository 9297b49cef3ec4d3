import type { Feature, FeatureCollection, Geometry, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };

/** The countries of the world and the borders between them. */
export interface Atlas {
  countries: Feature<Geometry, { name: string }>[];
  borders: MultiLineString;
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
  const result = { countries: features, borders: mesh(topology, topology.objects.countries, (a, b) => a !== b) };
  made.set(area, result);
  return result;
}
