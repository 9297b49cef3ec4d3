import { runsWidth } from '../draw/runs-width.ts';
import { type TextRun, wrapRuns } from '../draw/wrap-runs.ts';
import type { Link } from './boxes-of.ts';
import type { Placed } from './loyalty-tree.ts';

/** The width of a panel, in the units in which its letters are measured. */
export const PANEL_WIDTH = 300;
const INDENT = 24;
const LANE = 12;
const PAD = 14;

/** A line of words; the kinds differ in size and in the room that they take. */
export interface PanelLine {
  kind: 'name' | 'person' | 'bond';
  parts: TextRun[];
  later?: boolean;
}
const SIZE = { name: 14, person: 13, bond: 11 };
// A finger needs 24 px from link to link, also where a narrow screen makes the picture its smallest.
const HEIGHT = { name: 24, person: 23.5, bond: 15 };

export interface RowLayout extends Placed {
  x: number;
  top: number;
  bottom: number;
  /** How far its words reach. */
  right: number;
  /** Its lines with their baselines. */
  lines: (PanelLine & { y: number; width: number })[];
}

/** A line at the side between two rows: leaves each at `right`, runs down at `x`. */
export interface ArcLayout {
  link: Link;
  x: number;
  from: { x: number; y: number };
  to: { x: number; y: number };
  /** The height at which a mark on it is clear of the lines that cross it. */
  mark: number;
}

export interface PanelLayout {
  rows: RowLayout[];
  arcs: ArcLayout[];
  height: number;
}

/** The lane of each arc, so that none runs on top of another: the shortest are nearest to the words. */
function lanesOf(across: readonly Link[], rowOf: (id: string) => number): Map<Link, number> {
  const ends = (link: Link) => [rowOf(link.from), rowOf(link.to)].sort((a, b) => a - b) as [number, number];
  const span = (link: Link) => ends(link)[1] - ends(link)[0];
  const lanes: [number, number][][] = [];
  const laneOf = new Map<Link, number>();
  for (const link of [...across].sort((a, b) => span(a) - span(b))) {
    const [from, to] = ends(link);
    let lane = lanes.findIndex((taken) => taken.every(([start, end]) => end < from || to < start));
    if (lane < 0) lane = lanes.push([]) - 1;
    lanes[lane]?.push([from, to]);
    laneOf.set(link, lane);
  }
  return laneOf;
}

/** Places the parties as an outline, one below the other, and the lines that cut across at its side. */
export function layOutPanel(
  placed: readonly Placed[],
  across: readonly Link[],
  linesOf: (row: Placed) => PanelLine[],
): PanelLayout {
  const index = new Map(placed.map(({ box }, at) => [box.id, at]));
  const rowOf = (id: string) => index.get(id) as number;
  const laneOf = lanesOf(across, rowOf);
  const margin = (Math.max(-1, ...laneOf.values()) + 1) * LANE + 4;

  let y = 0;
  const rows = placed.map((row): RowLayout => {
    const x = 4 + row.depth * INDENT;
    const top = y;
    const room = PANEL_WIDTH - margin - x;
    const lines = linesOf(row).flatMap((line) =>
      wrapRuns(line.parts, room, SIZE[line.kind]).map((parts) => {
        y += HEIGHT[line.kind];
        return { ...line, parts, y: y - 5, width: runsWidth(parts, SIZE[line.kind]) };
      }),
    );
    const bottom = y;
    y += PAD;
    return { ...row, x, top, bottom, right: x + Math.max(...lines.map(({ width }) => width)), lines };
  });

  const used = new Map<string, number>();
  const attach = (id: string) => {
    const row = rows[rowOf(id)] as RowLayout;
    const nth = used.get(id) ?? 0;
    used.set(id, nth + 1);
    const y = row.top + 10 + nth * 9;
    const beside = row.lines.filter((line) => Math.abs(line.y - 4 - y) < 13);
    return { x: row.x + Math.max(0, ...beside.map(({ width }) => width)) + 6, y };
  };
  // From the outermost lane inwards, so that lines which leave one row cross each other least.
  const arcs = [...laneOf]
    .sort(([, a], [, b]) => b - a)
    .map(([link, lane]) => ({
      link,
      x: PANEL_WIDTH - margin + 10 + lane * LANE,
      from: attach(link.from),
      to: attach(link.to),
    }));
  const ends = arcs.flatMap(({ from, to }) => [from.y, to.y]);
  const clear = (at: number) => Math.min(...ends.map((end) => Math.abs(end - at)));
  const marked = arcs.map((arc): ArcLayout => {
    const middle = (arc.from.y + arc.to.y) / 2;
    const places = [0, 1, -1, 2, -2, 3, -3].map((step) => middle + step * 8);
    return { ...arc, mark: places.find((place) => clear(place) >= 9) ?? middle };
  });
  return { rows, arcs: marked, height: y - PAD + 4 };
}
