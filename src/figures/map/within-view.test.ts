import { geoConicEqualArea, geoMercator, geoPath } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { atlas } from './atlas.ts';
import { type Bounds, withinView } from './within-view.ts';

const WIDTH = 300;
const HEIGHT = 236;
const { countries, borders, bounds } = atlas(0.02);

/** Middles of frames all over the world, on both sides of the meridian of 180° too, each near and far. */
const FRAMES = [-178, -60, 68, 176].flatMap((lon) =>
  [-50, 0, 33, 78].flatMap((lat) => [200, 1500, 20_000].map((scale) => ({ lon, lat, scale }))),
);

describe.each([
  ['conic', geoConicEqualArea],
  ['Mercator', geoMercator],
])('%s', (name, make) => {
  const projectionOf = ({ lon, lat, scale }: (typeof FRAMES)[number]) => {
    const projection = make().rotate([-lon, 0]).center([0, lat]).scale(scale);
    const clip = [
      [0, 0],
      [WIDTH, HEIGHT],
    ] as [[number, number], [number, number]];
    return projection.translate([WIDTH / 2, HEIGHT / 2]).clipExtent(clip);
  };

  test(`nothing that would be drawn is left out (${name})`, () => {
    const missed = FRAMES.flatMap((frame) => {
      const projection = projectionOf(frame);
      const path = geoPath(projection);
      const seen = withinView(projection, WIDTH, HEIGHT);
      const lands = countries.filter((country, at) => !seen(bounds.countries[at] as Bounds) && path(country));
      const unseen = borders.coordinates.filter((_, at) => !seen(bounds.borders[at] as Bounds));
      const lines = path({ ...borders, coordinates: unseen });
      return [
        ...lands.map(({ properties }) => ({ frame, name: properties.name })),
        ...(lines ? [{ frame, lines }] : []),
      ];
    });
    expect(missed).toEqual([]);
  }, 30_000);
});

test('most of the world is left out of a frame of one region', () => {
  const projection = geoMercator()
    .center([68, 33])
    .scale(1500)
    .translate([WIDTH / 2, HEIGHT / 2]);
  const seen = withinView(projection, WIDTH, HEIGHT);
  expect(bounds.countries.filter(seen).length).toBeLessThan(countries.length / 5);
});
