import { type Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { CannotEdit, type Change, type YamlPath } from './change.ts';
import { columnAt, keyOf, lineBehind, lineEndAt, pairOf, placed, startsOf } from './layout.ts';
import type { Printer } from './printer.ts';
import { setField } from './set-field.ts';
import type { Splice } from './splice.ts';

type Insert = Extract<Change, { op: 'insert' }>;

function intoFlow(text: string, list: YAMLSeq, { value, index }: Insert, print: Printer): Splice[] {
  const items = list.items as Node[];
  const at = index ?? items.length;
  const before = items[at - 1];
  if (before) {
    const [, end] = placed(before).range;
    return [{ start: end, end, put: `, ${print.flow(value)}` }];
  }
  const [start, end] = placed(list).range;
  const inside = items.length > 0 || /\S/.test(text.slice(start + 1, end - 1));
  const put = print.flow(value);
  return [{ start: start + 1, end: start + 1, put: items.length > 0 ? `${put}, ` : inside ? `${put} ` : put }];
}

function intoBlock(text: string, list: YAMLSeq, { value, index, flow }: Insert, print: Printer): Splice[] {
  const items = list.items as Node[];
  const dashes = startsOf(list).flatMap((start) => start.filter(({ type }) => type === 'seq-item-ind'));
  const first = dashes[0]?.offset;
  if (first === undefined) throw new CannotEdit('this list is written in a way that cannot be edited');
  const indent = columnAt(text, first);
  const item = print.item(value, indent, flow);
  const before = items[(index ?? items.length) - 1];
  if (!before) return [{ start: first, end: first, put: `${item}\n${' '.repeat(indent)}` }];
  const { at, bind } = lineBehind(text, before);
  return [{ start: at, end: at, put: bind(' '.repeat(indent) + item) }];
}

/** Turns the empty list of a field into one of lines. */
function intoEmpty(text: string, pair: Pair, { value, flow }: Insert, print: Printer): Splice[] {
  const key = placed(pair.key);
  const column = columnAt(text, key.range[0]);
  const [start, end] = placed(pair.value).range;
  const at = lineEndAt(text, end);
  const item = ' '.repeat(column + 2) + print.item(value, column + 2, flow);
  const colon = text.lastIndexOf(':', start) + 1;
  const taken = end > start ? [{ start: colon, end, put: '' }] : [];
  return [...taken, { start: at, end: at, put: `\n${item}` }];
}

/** A field that is not there yet, as a list of lines. */
function newList(text: string, map: YAMLMap, { path, value }: Insert, print: Printer): Splice[] {
  const pairs = map.items as Pair[];
  const column = columnAt(text, placed((pairs[0] as Pair).key).range[0]);
  const { at, bind } = lineBehind(text, pairs.at(-1) as Pair);
  const item = `${' '.repeat(column + 2)}${print.item(value, column + 2)}`;
  return [{ start: at, end: at, put: bind(`${' '.repeat(column)}${String(path.at(-1))}:\n${item}`) }];
}

/** Puts an item into the list at the path of `change`. */
export function insertItem(text: string, document: Document, change: Insert, print: Printer): Splice[] {
  const path = change.path as YamlPath;
  const list = document.getIn(path, true);
  const holder = document.getIn(path.slice(0, -1), true);
  const pair = pairOf(holder, path.at(-1) ?? '');
  const isNull = isScalar(list) && list.value === null;
  if (!list && isMap(holder) && !holder.flow && !change.flow && holder.items.length > 0) {
    return newList(text, holder, change, print);
  }
  if (!list || (isNull && isMap(holder) && holder.flow)) {
    const value = [change.value];
    return setField(text, document, { op: 'set', path, value, flow: change.flow ?? false }, print);
  }
  const empty = isNull || (isSeq(list) && list.items.length === 0);
  const inBlock = isMap(holder) && !holder.flow;
  const onOneLine = isSeq(list) && !/[\n#]/.test(text.slice(...(placed(list).range.slice(0, 2) as [number, number])));
  const plain = typeof change.value !== 'object' || change.flow === true;
  if (empty && inBlock && pair && keyOf(pair) && (isNull || (onOneLine && !plain))) {
    return intoEmpty(text, pair, change, print);
  }
  if (!isSeq(list)) throw new CannotEdit('there is no list at this place');
  return list.flow ? intoFlow(text, list, change, print) : intoBlock(text, list, change, print);
}
