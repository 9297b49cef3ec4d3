import { longestRun } from '../../addresses/versions/longest-run.ts';
import type { Pairing } from './pairing.ts';

/** How far an old place and a new one have the same neighbours. */
export interface Surroundings {
  /** On how many sides, 0 to 2, the same known paragraph comes next or nearest. */
  sides: number;
  /** Whether both places are the only ones between the same two neighbours. */
  alone: boolean;
  /** Whether a known paragraph comes right before or right after both places. */
  next: boolean;
  /** The number of places that lie between the nearest neighbours, on the side that has fewer. */
  room: number;
  /** How much the places differ within what lies between their neighbours: 0 (not at all) to 1. */
  off: number;
}

/** The nearest position before each one (or after, going backwards) that `known` holds; -1 if there is none. */
function nearest(size: number, known: (position: number) => boolean, backwards: boolean): number[] {
  const result = new Array<number>(size).fill(-1);
  let last = -1;
  for (let step = 0; step < size; step++) {
    const position = backwards ? size - 1 - step : step;
    result[position] = last;
    if (known(position)) last = position;
  }
  return result;
}

/**
 * Tells for any old and new place how far they have the same neighbours, by the pairs that are known so far. Nearest
 * neighbours are those that kept their order, so that a moved paragraph in between does not hide them; direct ones
 * count wherever they are, so that an edited paragraph of a moved section is seen in its place.
 */
export function surroundings(
  sizeOld: number,
  sizeNew: number,
  pairs: Pairing,
): (old: number, now: number) => Surroundings {
  const kept = [...pairs.oldOf].sort(([a], [b]) => a - b);
  const steady = new Map(longestRun(kept.map(([, old]) => old)).map((at) => kept[at] as [number, number]));
  const steadyOld = new Set(steady.values());
  const before = {
    old: nearest(sizeOld, (at) => steadyOld.has(at), false),
    now: nearest(sizeNew, (at) => steady.has(at), false),
  };
  const after = {
    old: nearest(sizeOld, (at) => steadyOld.has(at), true),
    now: nearest(sizeNew, (at) => steady.has(at), true),
  };
  const same = (old: number, now: number) => (now < 0 ? old < 0 : steady.get(now) === old);
  const direct = (old: number, now: number, step: number) => {
    const [a, b] = [old + step, now + step];
    const over = step < 0 ? [a < 0, b < 0] : [a >= sizeOld, b >= sizeNew];
    return over[0] || over[1] ? over[0] === over[1] : pairs.newOf.get(a) === b;
  };
  return (old, now) => {
    const [leftOld, leftNew] = [before.old[old] as number, before.now[now] as number];
    const [rightOld, rightNew] = [after.old[old] as number, after.now[now] as number];
    const near = [same(leftOld, leftNew), same(rightOld, rightNew)];
    const next = [direct(old, now, -1), direct(old, now, 1)];
    const sides = [0, 1].filter((side) => near[side] || next[side]).length;
    const spanOld = (rightOld < 0 ? sizeOld : rightOld) - leftOld;
    const spanNew = (rightNew < 0 ? sizeNew : rightNew) - leftNew;
    const off = near[0] && near[1] ? Math.abs((old - leftOld) / spanOld - (now - leftNew) / spanNew) : 1;
    const room = Math.min(spanOld, spanNew) - 1;
    return {
      sides,
      alone: (next[0] && next[1]) as boolean,
      next: (next[0] || next[1]) as boolean,
      room,
      off: next[0] || next[1] ? 0 : off,
    };
  };
}
