import { diffArrays } from 'diff';
import { UNSPACED_SCRIPTS } from '../../model/unspaced-scripts.ts';

/** Words of a text by their place: UTF-16 units, the end not included. */
interface Range {
  start: number;
  end: number;
}

/** A word, or in scripts without spaces a character, or a sign. */
const TOKEN = new RegExp(String.raw`(?:(?![${UNSPACED_SCRIPTS}])[\p{L}\p{N}\p{M}])+(?:['’]\p{L}+)*|\S`, 'gu');
const SIGN = /^[^\p{L}\p{N}]$/u;
/** Words put in beside ones that were replaced count as their replacement, up to so many more than there were. */
const MORE = 3;

const tokensOf = (text: string) =>
  [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));

/** For each token of `old` its position in `now`, if it is still there (Myers 1986). */
function kept(old: readonly { word: string }[], now: readonly { word: string }[]): (number | undefined)[] {
  const words = [old, now].map((tokens) => tokens.map(({ word }) => word.toLowerCase()));
  const positions: (number | undefined)[] = [];
  let at = 0;
  for (const { added, removed, count } of diffArrays(words[0] as string[], words[1] as string[])) {
    for (let step = 0; step < count && !added; step++) positions.push(removed ? undefined : at + step);
    if (!removed) at += count;
  }
  return positions;
}

/**
 * Where the words at `range` of a former text stand in the present one, and the share of them that are still the same:
 * what stayed, and what was written in the place of what did not. Nothing if they are gone, or so much was put between
 * them that they are not one place any more.
 */
export function traceRange(old: string, range: Range, now: string): (Range & { share: number }) | undefined {
  const [olds, nows] = [tokensOf(old), tokensOf(now)];
  const first = olds.findIndex(({ end }) => end > range.start);
  const last = olds.findLastIndex(({ start }) => start < range.end);
  if (first < 0 || last < first) return undefined;
  const positions = kept(olds, nows);
  const inside = positions.slice(first, last + 1).filter((at) => at !== undefined);
  const before = positions.slice(0, first).findLast((at) => at !== undefined) ?? -1;
  const after = positions.slice(last + 1).find((at) => at !== undefined) ?? nows.length;
  const size = last - first + 1;
  // Where nothing is left, what stands there now is theirs only between the same neighbours.
  const edges = [
    first > 0 && positions[first - 1] !== undefined,
    last + 1 < olds.length && positions[last + 1] !== undefined,
  ];
  const atEdge = first === 0 || last === olds.length - 1;
  if (inside.length === 0 && !(edges[0] && edges[1]) && !(atEdge && (edges[0] || edges[1]))) return undefined;
  const lost = (from: number, step: number) => {
    let count = 0;
    while (count < size && positions[from + count * step] === undefined) count++;
    return count;
  };
  let from = inside[0] ?? before + 1;
  let to = inside.at(-1) ?? after - 1;
  const [lostFirst, lostLast] = [lost(first, 1), lost(last, -1)];
  if (inside.length > 0 && lostFirst > 0 && from - before - 1 <= lostFirst + MORE) from = before + 1;
  if (inside.length > 0 && lostLast > 0 && after - to - 1 <= lostLast + MORE) to = after - 1;
  const bare = (at: number, like: number) => SIGN.test(nows[at]?.word ?? '') && !SIGN.test(olds[like]?.word ?? '');
  while (from <= to && bare(from, first)) from++;
  while (to >= from && bare(to, last)) to--;
  if (to < from || to - from + 1 > 2 * size + MORE) return undefined;
  return { start: nows[from]?.start as number, end: nows[to]?.end as number, share: inside.length / size };
}
