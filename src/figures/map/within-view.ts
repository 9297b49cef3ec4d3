import { extent } from 'd3-array';
import type { GeoProjection } from 'd3-geo';
import type { Position } from 'geojson';

/** The least and the greatest longitude and latitude of something. */
export type Bounds = [west: number, south: number, east: number, north: number];

/** Degrees by which an outline may bulge beyond its points, or a frame beyond the points tried in it. */
const MARGIN = 3;
/** Points tried along each side of a frame. */
const STEPS = 12;

/** The bounds of points, taken as on a flat map. */
export function boundsOf(points: readonly Position[]): Bounds {
  const [west = 0, east = 0] = extent(points, ([lon]) => lon);
  const [south = 0, north = 0] = extent(points, ([, lat]) => lat);
  return [west, south, east, north];
}

/**
 * Tells of bounds whether anything in them can be seen in a frame of this size. In doubt it says yes: near the poles,
 * and where bounds go around the world or over the meridian opposite to the frame.
 */
export function withinView(projection: GeoProjection, width: number, height: number): (bounds: Bounds) => boolean {
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
  const tried = steps.flatMap((x) =>
    steps.map((y): [number, number] => projection.invert?.([x * width, y * height]) ?? [Number.NaN, 0]),
  );
  const middle = (projection.invert?.([width / 2, height / 2]) ?? [0, 0])[0];
  const east = (lon: number) => ((((lon - middle + 180) % 360) + 360) % 360) - 180;
  const [least = 0, most = 0] = extent(tried, ([lon]) => east(lon));
  const [low = 0, high = 0] = extent(tried, ([, lat]) => lat);
  const odd = tried.some(([lon, lat]) => !Number.isFinite(lon) || !Number.isFinite(lat));
  if (odd || most - least > 180 || high > 85 || low < -85) return () => true;
  return ([from, south, to, north]) => {
    if (north < low - MARGIN || south > high + MARGIN) return false;
    const [a, b] = [east(from), east(to)];
    return to - from > 180 || a > b || (a <= most + MARGIN && b >= least - MARGIN);
  };
}
