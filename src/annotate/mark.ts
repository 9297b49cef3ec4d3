import type { Nodes, PhrasingContent } from 'mdast';
import { textOf } from '../read/markdown/text-of.ts';
import type { Range } from './range.ts';

/** A range to be wrapped in a node. */
export interface Mark extends Range {
  /** A mark that is kept in one piece where another crosses it: a link. No two of these overlap. */
  whole?: boolean;
  wrap: () => PhrasingContent & { children: PhrasingContent[] };
}

/** A node to be put between two characters. */
export interface Insert {
  at: number;
  node: PhrasingContent;
}

interface Item extends Range {
  node: PhrasingContent;
}

/** Longer marks outside shorter ones; of two that cross, the earlier outside. */
const outermostFirst = (a: Mark, b: Mark) => b.end - b.start - (a.end - a.start) || a.start - b.start;
const covers = (mark: Range, item: Range) =>
  item.start === item.end
    ? mark.start < item.start && item.end < mark.end
    : mark.start <= item.start && item.end <= mark.end;

/** Tells of items, asked in the order of the text, which of `marks` reach into them, in the order of `marks`. */
function reaching(marks: readonly Mark[]): (item: Item) => Mark[] {
  const coming = marks.map((mark, order) => ({ mark, order })).sort((a, b) => a.mark.start - b.mark.start);
  let next = 0;
  let open: typeof coming = [];
  return ({ start, end }) => {
    while (next < coming.length && (coming[next]?.mark.start as number) <= end)
      open.push(coming[next++] as (typeof coming)[0]);
    open = open.filter(({ mark }) => mark.end >= start);
    return [...open].sort((a, b) => a.order - b.order).map(({ mark }) => mark);
  };
}

/** The marks around an item, outermost first; a whole mark stands outside every mark that would cut it. */
function marksAround(marks: readonly Mark[], item: Item): Mark[] {
  const around = marks.filter((mark) => covers(mark, item));
  const whole = around.find((mark) => mark.whole);
  if (!whole) return around;
  const outside = around.filter((mark) => mark !== whole && covers(mark, whole));
  return [...outside, whole, ...around.filter((mark) => mark !== whole && !outside.includes(mark))];
}

/** The children as items, texts and code cut at every border. */
function itemsOf(children: PhrasingContent[], offset: number, borders: number[]): Item[] {
  const items: Item[] = [];
  let start = offset;
  for (const node of children) {
    const end = start + textOf(node).length;
    const cuts = borders.filter((at) => at > start && at < end);
    if ((node.type === 'text' || node.type === 'inlineCode') && cuts.length > 0) {
      const points = [start, ...cuts, end];
      for (const [index, from] of points.slice(0, -1).entries()) {
        const to = points[index + 1] as number;
        items.push({
          node: { type: node.type, value: node.value.slice(from - start, to - start) },
          start: from,
          end: to,
        });
      }
    } else {
      items.push({ node, start, end });
    }
    start = end;
  }
  return items;
}

/** Puts each insert before the first item that begins at or after it. */
function place(items: Item[], inserts: Insert[]): Item[] {
  const placed: Item[] = [];
  let next = 0;
  const putUpTo = (offset: number) => {
    for (; next < inserts.length && (inserts[next] as Insert).at <= offset; next++) {
      const { at, node } = inserts[next] as Insert;
      placed.push({ node, start: at, end: at });
    }
  };
  for (const item of items) {
    putUpTo(item.start);
    placed.push(item);
  }
  putUpTo(Number.POSITIVE_INFINITY);
  return placed;
}

function arrange(
  children: PhrasingContent[],
  offset: number,
  marks: Mark[],
  inserts: Insert[],
  borders: number[],
): PhrasingContent[] {
  const items = itemsOf(children, offset, borders);
  const inside = (item: Item) => 'children' in item.node && item.end > item.start;
  const holders = items.filter(inside);
  const here = inserts.filter(({ at }) => !holders.some((item) => item.start < at && at < item.end));
  const near = reaching(marks);
  const out: PhrasingContent[] = [];
  let open: { mark: Mark; node: PhrasingContent & { children: PhrasingContent[] } }[] = [];
  for (const item of place(items, here)) {
    const reach = near(item);
    const around = marksAround(reach, item);
    let shared = 0;
    while (shared < open.length && open[shared]?.mark === around[shared]) shared++;
    open = open.slice(0, shared);
    for (const mark of around.slice(shared)) {
      const node = mark.wrap();
      (open.at(-1)?.node.children ?? out).push(node);
      open.push({ mark, node });
    }
    if (inside(item)) {
      const parent = item.node as PhrasingContent & { children: PhrasingContent[] };
      const partly = reach.filter((mark) => mark.start < item.end && item.start < mark.end && !covers(mark, item));
      const within = inserts.filter(({ at }) => item.start < at && at < item.end);
      if (partly.length + within.length > 0) {
        parent.children = arrange(parent.children, item.start, partly, within, borders);
      }
    }
    (open.at(-1)?.node.children ?? out).push(item.node);
  }
  return out;
}

/**
 * Wraps ranges of a paragraph in nodes and puts nodes between its characters. Ranges may nest and cross and may run
 * over other inline nodes: a mark that crosses another is wrapped in pieces, so the result is always a tree and
 * keeps every mark. The text is unchanged.
 */
export function mark(
  paragraph: { children: PhrasingContent[] },
  marks: readonly Mark[],
  inserts: readonly Insert[],
): void {
  const sorted = marks.filter(({ start, end }) => end > start).sort(outermostFirst);
  const borders = [...new Set([...sorted.flatMap((m) => [m.start, m.end]), ...inserts.map(({ at }) => at)])].sort(
    (a, b) => a - b,
  );
  const ordered = [...inserts].sort((a, b) => a.at - b.at);
  paragraph.children = arrange(paragraph.children, 0, sorted, ordered, borders);
}

const CLOSED = ['link', 'linkReference', 'inlineCode', 'formula'];

/** The ranges of a paragraph in which nothing may be linked: links, code, formulas. */
export function closedRanges(node: Nodes, offset = 0): Range[] {
  if (CLOSED.includes(node.type)) {
    return [{ start: offset, end: offset + textOf(node).length }];
  }
  if (!('children' in node)) return [];
  const ranges: Range[] = [];
  let start = offset;
  for (const child of node.children as Nodes[]) {
    ranges.push(...closedRanges(child, start));
    start += textOf(child).length;
  }
  return ranges;
}
