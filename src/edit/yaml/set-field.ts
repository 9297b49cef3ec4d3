import { type Document, isCollection, isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import { CannotEdit, type Change } from './change.ts';
import { columnAt, contentEnd, lineBehind, lineStartAt, pairOf, placed } from './layout.ts';
import type { Printer } from './printer.ts';
import type { Splice } from './splice.ts';

type Set = Extract<Change, { op: 'set' }>;

function addField(text: string, map: YAMLMap, { path, value, after, flow }: Set, print: Printer): Splice[] {
  const key = String(path.at(-1));
  const pairs = map.items as Pair[];
  const behind = (after === undefined ? undefined : pairOf(map, after)) ?? pairs.at(-1);
  if (map.flow) {
    const end = behind ? contentEnd(text, behind) : placed(map).range[0] + 1;
    return [{ start: end, end, put: `${behind ? ', ' : ' '}${print.field(key, value, 0, true)}${behind ? '' : ' '}` }];
  }
  if (!behind) throw new CannotEdit('there is no field to stand behind');
  const column = columnAt(text, placed((pairs[0] as Pair).key).range[0]);
  const { at, bind } = lineBehind(text, behind);
  return [{ start: at, end: at, put: bind(' '.repeat(column) + print.field(key, value, column, flow)) }];
}

/** A text in the notation of the one whose place it takes, where that can be. */
function inStyle(value: unknown, node: Node, inFlow: boolean, print: Printer): string | undefined {
  if (!isScalar(node) || typeof value !== 'string') return undefined;
  if (node.type === 'QUOTE_DOUBLE') return JSON.stringify(value);
  const plain = !/[\n\r\t]/.test(value);
  if (node.type === 'QUOTE_SINGLE' && plain) return `'${value.replace(/'/g, "''")}'`;
  return node.type === 'PLAIN' && (plain || inFlow) ? print.flow(value) : undefined;
}

/** A text of several lines, with the remark behind its sign kept. */
function blockInPlace(text: string, node: Node, value: unknown, column: number, print: Printer): Splice {
  const [start] = placed(node).range;
  const end = contentEnd(text, node);
  const remark = /^[|>][\d+-]*([ \t]+#[^\r\n]*)/.exec(text.slice(start))?.[1] ?? '';
  const lines = print.field('k', value, column).slice('k: '.length);
  const ends = text[end - 1] === '\n' ? lines.replace(/[^\n]$/, '$&\n') : lines;
  return { start, end, put: remark ? ends.replace(/^[^\r\n]*/, (sign) => sign + remark) : ends };
}

/** Gives the field or item at the path of `change` its value. */
export function setField(text: string, document: Document, change: Set, print: Printer): Splice[] {
  const { path, value } = change;
  const holder = document.getIn(path.slice(0, -1), true);
  const step = path.at(-1) as string | number;
  if (!isCollection(holder)) throw new CannotEdit('there is nothing that could hold this field');
  const pair = pairOf(holder, step);
  const node = isMap(holder) ? pair?.value : (holder.items[Number(step)] as Node | undefined);
  if (isMap(holder) && !pair) return addField(text, holder, change, print);
  if (!node) throw new CannotEdit('there is nothing at this place');
  const { range } = placed(node);
  const inFlow = holder.flow === true || change.flow === true;
  const styled = inStyle(value, node as Node, inFlow, print);
  if (styled !== undefined) {
    const gap = range[0] === range[1] && /\S/.test(text[range[0] - 1] ?? ' ') ? ' ' : '';
    return [{ start: range[0], end: range[1], put: gap + styled }];
  }
  const at = placed(pair ? pair.key : node).range[0];
  const column = pair ? columnAt(text, at) : Math.max(0, columnAt(text, at) - 2);
  if (isScalar(node) && /^BLOCK/.test(node.type ?? '') && typeof value === 'string') {
    return [blockInPlace(text, node, value, column, print)];
  }
  const end = contentEnd(text, node as Node);
  const last = isCollection(node) && !node.flow;
  // A list or map of lines begins on a line of its own; a value on one line stands behind the colon.
  const colon = pair && last ? text.slice(0, range[0]).trimEnd().length : range[0];
  if (last && (lineStartAt(text, range[0]) > colon || !pair) && /#/.test(text.slice(colon, range[0]))) {
    throw new CannotEdit('a remark stands where the value would');
  }
  const lines = typeof value === 'string' && !inFlow ? print.field('k', value, column).slice(3) : print.flow(value);
  const gap = /\s/.test(text[colon - 1] ?? ' ') ? '' : ' ';
  return [{ start: colon, end, put: gap + lines }];
}
