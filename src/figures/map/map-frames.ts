import { extent } from 'd3-array';
import { type GeoProjection, geoCentroid, geoConicEqualArea, geoMercator } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { countryName } from '../../words/country-name.ts';
import { atlas } from './atlas.ts';
import type { MapPlace } from './place-on-map.ts';

export const MAP_WIDTH = 300;

/** One of the frames of a map. */
export interface MapFrame {
  id: 'whole' | 'inset';
  height: number;
  projection: GeoProjection;
  /** The places to be drawn in it. */
  places: MapPlace[];
  /** The corner points of the other frame, if this one shows where it lies. */
  window: [number, number][] | undefined;
  /** How much may be smoothed away. */
  area: number;
}

/** Points nearer to each other than this, in the frame's units, are moved to a frame of their own. */
const NEAR = 30;
/** What would be drawn larger than this is one point, some hundred metres wide; around it some 380 km are shown. */
const LARGEST = 5_000_000;
const AROUND_POINT = 5_000;

const points = (places: readonly MapPlace[]): Feature[] =>
  places.map(({ at }) => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: at } }));

const fit = (projection: GeoProjection, features: Feature<Geometry>[], height: number, pad: [number, number]) => {
  const all: FeatureCollection = { type: 'FeatureCollection', features };
  const [x, y] = pad;
  projection.fitExtent(
    [
      [x, y],
      [MAP_WIDTH - x, height - y],
    ],
    all,
  );
  if (!(projection.scale() < LARGEST)) {
    const [left, top] = projection.scale(AROUND_POINT).translate([0, 0])(geoCentroid(all)) as [number, number];
    projection.translate([MAP_WIDTH / 2 - left, height / 2 - top]);
  }
  return projection.clipExtent([
    [0, 0],
    [MAP_WIDTH, height],
  ]);
};

/** A frame of all places and, if some crowd together in it, a second that shows these apart. */
export function mapFrames(places: readonly MapPlace[]): MapFrame[] {
  if (places.length === 0) return [];
  const height = 236;
  const { countries } = atlas(0.02);
  const names = new Set(places.map(({ name }) => countryName(name)));
  const named = countries.filter(({ properties }) => names.has(countryName(properties.name)));
  const middle = extent(places, ({ at }) => at[0]).reduce((sum: number, lon) => sum + (lon ?? 0) / 2, 0);
  const conic = geoConicEqualArea().parallels([25, 42]).rotate([-middle, 0]);
  const projection = fit(conic, [...named, ...points(places)], height, [6, 8]);

  const isCountry = ({ name }: MapPlace) =>
    named.some(({ properties }) => countryName(properties.name) === countryName(name));
  const spots = places.filter((place) => !isCountry(place));
  const where = ({ at }: MapPlace) => projection(at) as [number, number];
  const gap = (a: MapPlace, b: MapPlace) => Math.hypot(where(a)[0] - where(b)[0], where(a)[1] - where(b)[1]);
  // Those at the very same point no frame can show apart.
  const crowd = spots.filter((a) => spots.some((b) => gap(a, b) > 0 && gap(a, b) < NEAR));
  const whole = {
    id: 'whole',
    height,
    projection,
    places: places.filter((one) => !crowd.includes(one)),
    area: 0.02,
  } as const;
  if (crowd.length === 0) return [{ ...whole, window: undefined }];

  const closer = fit(geoMercator(), points(crowd), height, [44, 60]);
  const corners = [
    [0, 0],
    [MAP_WIDTH, 0],
    [MAP_WIDTH, height],
    [0, height],
  ] as [number, number][];
  const window = corners.map((corner) => closer.invert?.(corner) as [number, number]);
  const inset = { id: 'inset', height, projection: closer, places: crowd, window: undefined, area: 0.0005 } as const;
  return [{ ...whole, window }, inset];
}
