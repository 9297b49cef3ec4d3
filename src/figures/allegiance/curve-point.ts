import type { MoveLine } from './lay-out-chart.ts';

/** A point of the curve of a move, from its beginning (0) to its end (1): that of a cubic Bézier. */
export function curvePoint({ from, bend, unbend, to }: MoveLine, t: number): { x: number; y: number } {
  const half = (bend + unbend) / 2;
  const u = 1 - t;
  const along = (a: number, b: number, c: number, d: number) =>
    u ** 3 * a + 3 * u ** 2 * t * b + 3 * u * t ** 2 * c + t ** 3 * d;
  return { x: along(bend, half, half, unbend), y: along(from.y, from.y, to.y, to.y) };
}
