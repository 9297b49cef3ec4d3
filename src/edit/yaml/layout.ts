import { isAlias, isCollection, isMap, isPair, isScalar, type Node, type Pair } from 'yaml';
import { CannotEdit } from './change.ts';

/** A node that stands in a text. */
export type Placed = Node & { range: [number, number, number] };

/** How lines end in a text. */
export const lineEnd = (text: string): '\r\n' | '\n' => (/\r\n/.test(text) ? '\r\n' : '\n');

/** The start of the line on which a place of the text is. */
export const lineStartAt = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** The end of that line, before what ends it. */
export function lineEndAt(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  const end = feed < 0 ? text.length : feed;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}

/** The column of a place, from 0 on. */
export const columnAt = (text: string, at: number): number => at - lineStartAt(text, at);

/** A node of the text, or an error if it stands nowhere. */
export function placed(node: unknown): Placed {
  const range = (node as Node | null | undefined)?.range;
  if (!range) throw new CannotEdit('there is nothing at this place');
  return node as Placed;
}

const isBlockScalar = (node: unknown): boolean =>
  isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');

/** Whether a value keeps the blank lines behind it, so that they are its own. */
const keepsBlanks = (text: string, { range: [start] }: Placed): boolean => /^[|>]\d?\+/.test(text.slice(start));

/** Where what a node says ends: before comments and blank lines that follow. */
export function contentEnd(text: string, node: Node | Pair): number {
  if (isPair(node)) return contentEnd(text, placed(node.value ?? node.key));
  const at = placed(node);
  if (isBlockScalar(node)) {
    const [start, end] = at.range;
    return keepsBlanks(text, at) ? end : text.slice(0, end).replace(/\s+$/, '').length || start;
  }
  if (isAlias(node) || isScalar(node) || (isCollection(node) && node.flow)) return at.range[1];
  const last = isCollection(node) ? (node.items.at(-1) as Node | Pair | undefined) : undefined;
  return last ? contentEnd(text, last) : at.range[1];
}

/** A place behind a node at which whole lines can be put, and how the lines are to be bound there. */
export function lineBehind(text: string, node: Node | Pair): { at: number; bind: (lines: string) => string } {
  const end = contentEnd(text, node);
  const eol = lineEnd(text);
  // Behind a value that keeps its blank lines the next line has begun.
  if (end > 0 && text[end - 1] === '\n') return { at: end, bind: (lines) => lines + eol };
  return { at: lineEndAt(text, end), bind: (lines) => eol + lines };
}

/** The name of a field. */
export const keyOf = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);

/** The field of a map that has this name. */
export const pairOf = (map: unknown, key: string | number): Pair | undefined =>
  isMap(map) ? (map.items as Pair[]).find((pair) => keyOf(pair) === String(key)) : undefined;

/** A token of the text that stands before an item: its dash, a comma, a comment. */
export interface StartToken {
  type: string;
  offset: number;
  source: string;
}

/** The tokens before each item of a collection, comments included. */
export const startsOf = (node: Node): StartToken[][] =>
  ((node.srcToken as { items?: { start: StartToken[] }[] } | undefined)?.items ?? []).map(({ start }) => start);
