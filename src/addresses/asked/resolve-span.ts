import type { Permalinks } from '../../model/permalinks.ts';
import { checkOf } from '../range/check-of.ts';
import type { DiffRun } from '../range/diff-run.ts';
import { rangeAfterEdit } from '../range/range-after-edit.ts';
import type { RangeEnd, SpanVersion } from '../range/span-version.ts';
import { type ResolvedEnd, resolveEnd } from './resolve-end.ts';
import type { Span } from './spans.ts';

/** The former words of the paragraphs of an article, newest first, as runs that lead to the present ones. */
export type History = Record<string, { check: string; former: { check: string; until: string; pieces: DiffRun[] }[] }>;

/** One end of what is shown: a paragraph of the present text, and a place in its words if it is not the whole. */
export interface ShownEnd {
  id: string;
  at?: number | undefined;
}

/** What a range leads to. */
export interface ResolvedSpan {
  asked: Span;
  first: ResolvedEnd;
  last: ResolvedEnd;
  /** What is left of it: one range; two single paragraphs if one end was put before the other; nothing. */
  shown: { first: ShownEnd; last: ShownEnd }[];
  /** Paragraphs that stand in it now and did not when the link was made; and the other way round. */
  added: string[];
  gone: string[];
  /** Ends of which the words have changed since the link was made. */
  changed: string[];
}

const isText = (id: string) => id.startsWith('p');
const idOf = (key: string) => key.slice(0, key.lastIndexOf('.'));

/** The live paragraph next to one that is gone, in the direction of the rest of its range. */
function neighbour({ order, live }: Permalinks, id: string, step: 1 | -1): string | undefined {
  const stands = new Set(live.map((one) => one.id));
  for (let at = order.indexOf(id) + step; at >= 0 && at < order.length; at += step) {
    const other = order[at] as string;
    if (stands.has(other) && other[0] === id[0]) return other;
  }
  return undefined;
}

/** Where a place in former words is now: the edge of what is left of them on the side of the range. */
function placeNow(end: RangeEnd, history: History, side: 'first' | 'last'): number | undefined {
  if (end.at === undefined) return undefined;
  const known = history[end.id];
  if (!known || known.check === end.check) return end.at;
  const former = known.former.find(({ check }) => check === end.check);
  if (!former) return undefined;
  const length = former.pieces.reduce((sum, { how, text }) => sum + (how === 'new' ? 0 : text.length), 0);
  const part = side === 'first' ? { start: end.at, end: length } : { start: 0, end: end.at };
  const { left } = rangeAfterEdit(former.pieces, part);
  return side === 'first' ? left[0]?.start : left.at(-1)?.end;
}

/** What stood between two paragraphs when a link with these checks was made, if a version tells. */
function between({ versions, words }: Permalinks, { first, last }: SpanVersion): string[] | undefined {
  // The key of code tells its white space too, which links leave out.
  const isEnd = (key: string, { id, check }: RangeEnd) =>
    key === `${id}.${check}` || (idOf(key) === id && checkOf(words[key] ?? '') === check);
  for (const { blocks } of versions.toReversed()) {
    const [from, to] = [first, last].map((end) => blocks.findIndex((key) => isEnd(key, end))) as [number, number];
    if (from >= 0 && to >= 0) return blocks.slice(from, to + 1).map(idOf);
  }
  return undefined;
}

/** What a range of paragraphs leads to: by the ledger, from the state for which the link was made if it says that. */
export function resolveSpan(
  permalinks: Permalinks,
  history: History,
  asked: Span,
  version?: SpanVersion,
): ResolvedSpan {
  const [first, last] = [resolveEnd(permalinks, asked.first), resolveEnd(permalinks, asked.last)];
  const from = first.state === 'tombstone' ? neighbour(permalinks, asked.first, 1) : first.id;
  const to = last.state === 'tombstone' ? neighbour(permalinks, asked.last, -1) : last.id;
  const ids = permalinks.live.map(({ id }) => id);
  const resolved: ResolvedSpan = { asked, first, last, shown: [], added: [], gone: [], changed: [] };
  const single = asked.first === asked.last;
  if (single && first.state === 'tombstone') return resolved;
  // Of an end that never was, only the other tells: what stands beside it is no part of the range.
  if ((!from && !last.id) || (!to && !first.id)) return resolved;
  const [one, two] = [from ?? (to as string), to ?? (from as string)];
  const ends = version && { first: version.first, last: version.last };
  const check = (id: string) => permalinks.live.find((live) => live.id === id)?.check;
  if (ends) {
    resolved.changed = [
      ...new Set([ends.first, ends.last].flatMap((end) => (check(end.id) !== end.check ? [end.id] : []))),
    ].filter((id) => check(id) !== undefined);
  }
  if (ids.indexOf(one) > ids.indexOf(two)) {
    // Of an end that is gone, what stands beside it is no part of the range if it stands beyond the other one.
    const left = [last.id, first.id].filter((id) => id !== undefined);
    resolved.shown = left.map((id) => ({ first: { id }, last: { id } }));
    return resolved;
  }
  const at = (end: RangeEnd | undefined, id: string, side: 'first' | 'last') =>
    end?.id === id ? placeNow(end, history, side) : undefined;
  const shownFirst = { id: one, at: at(ends?.first, one, 'first') };
  const shownLast = { id: two, at: at(ends?.last, two, 'last') };
  resolved.shown = [{ first: shownFirst, last: shownLast }];
  const then = ends && between(permalinks, ends)?.filter(isText);
  if (then) {
    const now = ids.slice(ids.indexOf(one), ids.indexOf(two) + 1).filter(isText);
    resolved.added = now.filter((id) => !then.includes(id));
    resolved.gone = then.filter((id) => !now.includes(id) && id !== asked.first && id !== asked.last);
  }
  return resolved;
}
