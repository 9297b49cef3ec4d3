import { extent } from 'd3-array';
import { geoPath } from 'd3-geo';
import { countryName } from '../../words/country-name.ts';
import { type Atlas, atlas } from './atlas.ts';
import { MAP_WIDTH, type MapFrame } from './map-frames.ts';
import { type Label, placeLabels } from './place-labels.ts';
import type { MapPlace } from './place-on-map.ts';
import { type ScaleBar, scaleBar } from './scale-bar.ts';
import { type Bounds, withinView } from './within-view.ts';

export interface MapLayout {
  width: number;
  height: number;
  /** SVG paths: the land, the countries that are places of the article, the borders. */
  land: string;
  countries: string;
  borders: string;
  places: { place: MapPlace; x: number; y: number; mark: boolean; label: Label }[];
  /** Names of other countries, for the eye to find its way; with the id of the place if it is one of the article. */
  around: { name: string; id: string | undefined; label: Label }[];
  /** The outline of what the other frame shows. */
  window: string;
  scale: ScaleBar | undefined;
}

const calledHere = ({ properties: { name } }: Atlas['countries'][number]): string => countryName(name);

/** Where everything stands in a frame of the map; countries have the names of the interface’s language. */
export function layOutMap(frame: MapFrame, all: readonly MapPlace[]): MapLayout {
  const { projection, places, height, window, area } = frame;
  const { countries, borders, bounds } = atlas(area);
  const path = geoPath(projection).digits(frame.id === 'whole' ? 0 : 1);
  const names = new Set(all.map(({ name }) => countryName(name)));
  const byName = new Map(countries.map((country) => [calledHere(country), country]));
  // Projecting all the world would take most of the time that an article takes.
  const seen = withinView(projection, MAP_WIDTH, height);
  const drawn = new Map(
    countries
      .filter((_, index) => seen(bounds.countries[index] as Bounds))
      .map((country) => [country, path(country) ?? ''] as const)
      .filter(([, line]) => line),
  );
  const here = [...drawn.keys()];
  const near = { ...borders, coordinates: borders.coordinates.filter((_, at) => seen(bounds.borders[at] as Bounds)) };

  const marked = places.map((place) => {
    const [x, y] = projection(place.at) as [number, number];
    return { place, x, y, mark: !place.region && !byName.has(countryName(place.name)) };
  });
  const others = here.filter((country) => !places.some(({ name }) => countryName(name) === calledHere(country)));
  const around = others
    .map((country) => ({ name: calledHere(country), size: path.area(country), at: path.centroid(country) }))
    .filter(({ size }) => size > 900)
    .sort((a, b) => b.size - a.size);
  const corners = (window ?? []).map((corner) => projection(corner) as [number, number]);
  const [x0 = 0, x1 = 0] = extent(corners, ([x]) => x);
  const [y0 = 0, y1 = 0] = extent(corners, ([, y]) => y);
  const kept = window ? [{ x: x0, y: y0, width: x1 - x0, height: y1 - y0 }] : [];
  const scale = scaleBar(projection, MAP_WIDTH, height, marked);
  if (scale) kept.push(scale.room);
  const labels = placeLabels(
    [
      ...marked.map(({ place: { name }, x, y, mark }) => ({ name, x, y, mark, size: 13 })),
      ...around.map(({ name, at: [x, y] }) => ({ name, x, y, mark: false, size: 11, optional: true })),
    ],
    MAP_WIDTH,
    height,
    kept,
  );
  return {
    width: MAP_WIDTH,
    height,
    land: here
      .filter((country) => !names.has(calledHere(country)))
      .map((country) => drawn.get(country))
      .join(''),
    countries: here
      .filter((country) => names.has(calledHere(country)))
      .map((country) => drawn.get(country))
      .join(''),
    borders: path(near) ?? '',
    places: marked.map((one, index) => ({ ...one, label: labels[index] as Label })),
    around: around.flatMap(({ name }, index) => {
      const label = labels[marked.length + index];
      return label ? [{ name, id: all.find((place) => countryName(place.name) === name)?.id, label }] : [];
    }),
    scale,
    window: window ? `M${corners.map((corner) => corner.map(Math.round).join(' ')).join('L')}Z` : '',
  };
}
