import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../tests/editions/editions.ts';
import { addresses } from '../../addresses/site.ts';
import { loadEdition } from '../../build/edition.ts';
import type { Edition } from '../../model/edition.ts';
import { toHtml } from '../draw/to-html.ts';
import { layOutMap } from './lay-out-map.ts';
import { mapDrawing } from './map-drawing.ts';
import { mapFrames } from './map-frames.ts';
import { mapPlaces } from './map-places.ts';
import { placeLabels, type Rect } from './place-labels.ts';
import type { MapPlace } from './place-on-map.ts';

const built = await loadEdition(contentOf('ordinary'), '/', false);
const edition = built.edition as Edition;
const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe.each(edition.articles.map((article) => ({ name: article.id, places: mapPlaces(article, edition) })))(
  '$name',
  ({ places }) => {
    const frames = mapFrames(places);
    const layouts = frames.map((frame) => layOutMap(frame, places));

    test('every place is drawn once, inside its frame', () => {
      const drawn = layouts.flatMap((layout) => layout.places);
      expect(drawn.map(({ place }) => place.id).sort()).toEqual(places.map(({ id }) => id).sort());
      for (const { width, height, places: own } of layouts) {
        for (const { x, y } of own) {
          expect([x > 0, x < width, y > 0, y < height]).toEqual([true, true, true, true]);
        }
      }
    });

    test('no label overlaps another or a mark; all are inside', () => {
      for (const { width, height, places: own, around } of layouts) {
        const labels = [...own, ...around].map(({ label }) => label);
        const marks = own.filter(({ mark }) => mark).map(({ x, y }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 }));
        for (const [index, label] of labels.entries()) {
          expect([...labels.slice(index + 1), ...marks].filter((other) => overlap(label, other))).toEqual([]);
          expect([label.x >= 0, label.y >= 0]).toEqual([true, true]);
          expect([label.x + label.width <= width, label.y + label.height <= height]).toEqual([true, true]);
        }
      }
    });

    test('no two marks touch', () => {
      for (const { places: own } of layouts) {
        const spots = own.filter(({ mark }) => mark);
        for (const [index, a] of spots.entries()) {
          for (const b of spots.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(8);
        }
      }
    });

    test('every place is a link, and there are borders', () => {
      const html = layouts.map((one) => toHtml(mapDrawing(one, addresses('/'), { id: 'x', title: 'T' })));
      for (const { id } of places) expect(html.join('')).toContain(`href="/entities/${id}/"`);
      for (const one of html) expect(one).toContain('class="border"');
      expect(html.join('').length).toBeLessThan(25_000);
    });
  },
);

test('a label gives way to another, an optional one stays away', () => {
  const point = { name: 'Place', x: 30, y: 20, mark: false, size: 12 };
  const [first, second] = placeLabels([point, point], 60, 60);
  expect(first && second && overlap(first, second)).toBe(false);
  expect(placeLabels([point, { ...point, optional: true }], 60, 34)[1]).toBeUndefined();
});

const spot = (id: string, lon: number, lat: number, name = id): MapPlace => ({
  id,
  name,
  at: [lon, lat],
  region: false,
  note: '',
  events: [],
});
test.each([
  ['one place', [spot('town', 70, 33)]],
  ['two at one point', [spot('town', 70, 33), spot('fort', 70, 33)]],
  ['two at one point, and one apart', [spot('town', 70, 33), spot('fort', 70, 33), spot('port', 67, 24)]],
  [
    'a name as wide as the map',
    [spot('town', 70, 33, 'The Federally Administered Tribal Areas of the former North-West')],
  ],
  ['a place at a pole', [spot('pole', 0, 90)]],
])('%s: drawn inside its frame, with a label', (_name, places) => {
  const layouts = mapFrames(places).map((frame) => layOutMap(frame, places));
  const drawn = layouts.flatMap(({ width, height, places: own }) =>
    own.map(({ place, x, y, label }) => [
      place.id,
      x > 0 && x < width && y > 0 && y < height && label.x >= 0 && label.y >= 0,
    ]),
  );
  expect(drawn.sort()).toEqual(places.map(({ id }) => [id, true]).sort());
  for (const layout of layouts) {
    expect(toHtml(mapDrawing(layout, addresses('/'), { id: 'x', title: 'T' }))).not.toContain('NaN');
  }
});
