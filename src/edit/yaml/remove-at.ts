import { type Document, isCollection, isMap, type Node, type Pair } from 'yaml';
import { CannotEdit, type YamlPath } from './change.ts';
import { contentEnd, lineEndAt, lineStartAt, pairOf, placed, startsOf } from './layout.ts';
import type { Splice } from './splice.ts';

type Held = Node | Pair;

const startOf = (item: Held): number => placed('key' in item ? (item as Pair).key : item).range[0];

function fromFlow(text: string, holder: Node & { items: Held[] }, index: number): Splice[] {
  const item = holder.items[index] as Held;
  const [start, end] = [startOf(item), contentEnd(text, item)];
  const commas = startsOf(holder).map((tokens) => tokens.find(({ type }) => type === 'comma')?.offset);
  const comma = index > 0 ? commas[index] : commas[1];
  const spaces = (at: number) => at + (/^[ \t]*/.exec(text.slice(at))?.[0].length ?? 0);
  if (comma === undefined) return [{ start, end, put: '' }];
  if (index > 0 && /^[ \t]*$/.test(text.slice(comma + 1, start))) return [{ start: comma, end, put: '' }];
  if (index === 0 && /^[ \t]*$/.test(text.slice(end, comma))) return [{ start, end: spaces(comma + 1), put: '' }];
  return [
    { start, end, put: '' },
    { start: comma, end: comma + 1, put: '' },
  ];
}

/** From the start of the first line of an item to the line behind its last. */
function wholeLines(text: string, start: number, end: number): Splice[] {
  if (text[end - 1] === '\n') return [{ start, end, put: '' }];
  const stop = lineEndAt(text, end);
  const past = text.startsWith('\r\n', stop) ? stop + 2 : Math.min(stop + 1, text.length);
  if (past > stop) return [{ start, end: past, put: '' }];
  // The last line of a file that ends with none takes the break before it along.
  return [{ start: start - (/\r?\n$/.exec(text.slice(0, start))?.[0].length ?? 0), end: past, put: '' }];
}

function fromBlock(text: string, holder: Node & { items: Held[] }, index: number): Splice[] {
  const item = holder.items[index] as Held;
  const dash = startsOf(holder)[index]?.find(({ type }) => type === 'seq-item-ind');
  const start = isMap(holder) ? startOf(item) : dash?.offset;
  if (start === undefined) throw new CannotEdit('this item is written in a way that cannot be edited');
  const end = contentEnd(text, item);
  const line = lineStartAt(text, start);
  if (/^[ \t]*$/.test(text.slice(line, start))) return wholeLines(text, line, end);
  const next = holder.items[index + 1];
  if (!next) throw new CannotEdit('this item stands on one line with what holds it');
  const after = isMap(holder)
    ? startOf(next)
    : startsOf(holder)[index + 1]?.find(({ type }) => type === 'seq-item-ind');
  const to = typeof after === 'number' ? after : (after?.offset ?? end);
  const [, own = ''] = /^[^\n]*\n?([\s\S]*)$/.exec(text.slice(end, to)) ?? [];
  // Remarks on lines of their own stay.
  return /\S/.test(own) ? [{ start, end: lineEndAt(text, end), put: '' }] : [{ start, end: to, put: '' }];
}

/** A list or map of lines becomes an empty one on the line of its field. */
function emptied(text: string, pair: Pair, holder: Node & { items: Held[] }): Splice[] {
  const key = placed(pair.key);
  const colon = text.indexOf(':', key.range[1]) + 1;
  const put = isMap(holder) ? ' {}' : ' []';
  const [first] = startsOf(holder);
  const dash = first?.find(({ type }) => type === 'seq-item-ind')?.offset ?? startOf(holder.items[0] as Held);
  const line = lineStartAt(text, dash);
  if (line <= colon) throw new CannotEdit('this item stands on one line with what holds it');
  return [{ start: colon, end: colon, put }, ...wholeLines(text, line, contentEnd(text, holder))];
}

/** Takes the field or item at a path out, with its lines and the remark on its last; remarks before it stay. */
export function removeAt(text: string, document: Document, path: YamlPath): Splice[] {
  const holder = document.getIn(path.slice(0, -1), true);
  const step = path.at(-1) as string | number;
  if (!isCollection(holder)) throw new CannotEdit('there is nothing at this place');
  const held = holder as unknown as Node & { items: Held[]; flow?: boolean };
  const index = isMap(holder) ? (holder.items as Pair[]).indexOf(pairOf(holder, step) as Pair) : Number(step);
  if (!held.items[index]) throw new CannotEdit('there is nothing at this place');
  if (held.flow) return fromFlow(text, held, index);
  if (held.items.length > 1) return fromBlock(text, held, index);
  const above = pairOf(document.getIn(path.slice(0, -2), true), path.at(-2) ?? '');
  if (!above) throw new CannotEdit('nothing would be left of what holds it');
  return emptied(text, above, held);
}
