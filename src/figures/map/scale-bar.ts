import { type GeoProjection, geoDistance } from 'd3-geo';
import type { Rect } from './place-labels.ts';

const EARTH = 6371;
/** How wide it may be, in the units of the frame. */
const WIDEST = 70;
const EDGE = 8;
const HEIGHT = 16;

export interface ScaleBar {
  x: number;
  /** Of its line; its words stand above it. */
  y: number;
  width: number;
  kilometres: number;
  /** The room that it takes. */
  room: Rect;
}

/**
 * A bar for a round number of kilometres, as long as they are in the middle of the frame, in a lower corner that is
 * free of `marks`, else the left one. Undefined where the frame shows no such distance.
 */
export function scaleBar(
  projection: GeoProjection,
  width: number,
  height: number,
  marks: readonly { x: number; y: number }[],
): ScaleBar | undefined {
  const [from, to] = [-WIDEST / 2, WIDEST / 2].map((aside) => projection.invert?.([width / 2 + aside, height / 2]));
  const most = from && to ? geoDistance(from, to) * EARTH : Number.NaN;
  if (!Number.isFinite(most) || most < 0.001) return undefined;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = power * ([5, 2, 1].find((times) => times * power <= most) ?? 1);
  const long = (WIDEST * kilometres) / most;
  const y = height - EDGE;
  const rooms = [EDGE, width - EDGE - WIDEST].map(
    (x): Rect => ({ x: x - 3, y: y - HEIGHT, width: WIDEST + 6, height: HEIGHT + 6 }),
  );
  const free = ({ x, y: top, width: wide }: Rect) =>
    marks.every((mark) => mark.x < x - 4 || mark.x > x + wide + 4 || mark.y < top - 4);
  const room = rooms.find(free) ?? (rooms[0] as Rect);
  return { x: room.x + 3, y, width: long, kilometres, room };
}
