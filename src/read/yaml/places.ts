import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Place } from '../../model/rules/finding.ts';

/** A path into YAML data: keys and indexes. */
export type Path = readonly PropertyKey[];

/** A line and a column, both from 1 on, as one number: an edition of 1,000 articles has millions of them. */
export type Position = number;

/** Columns of a line, at most: more than an article may have characters. */
const COLUMNS = 2 ** 21;

/** The position in this line, at this column. */
export const position = (line: number, column: number): Position => line * COLUMNS + Math.min(column, COLUMNS - 1);

/** What is in a map or a list of YAML, and where that stands. */
interface Within {
  at: Position;
  /** Of a map, one after the other each key, where it stands, and where its value does. */
  keys?: (string | Places | undefined)[];
  /** Of a list, its items. */
  items?: (Places | undefined)[];
}

/**
 * Where a value of YAML stands, and what is in it if it is a map or a list: plain data, so that what read it can be
 * forgotten.
 */
export type Places = Position | Within;

/** Where a node of YAML stands with all in it; `positionAt` tells where an offset is. */
export function placesOf(node: unknown, positionAt: (offset: number) => Position): Places | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const at = positionAt(node.range[0]);
  if (isSeq(node)) return { at, items: node.items.map((item) => placesOf(item, positionAt)) };
  if (!isMap(node)) return at;
  const keys = new Map<string, NonNullable<Within['keys']>>();
  for (const { key, value } of node.items) {
    if (!isScalar(key) || !key.range || keys.has(String(key.value))) continue;
    const name = String(key.value);
    keys.set(name, [name, positionAt(key.range[0]), placesOf(value ?? key, positionAt)]);
  }
  return { at, keys: [...keys.values()].flat() };
}

/** A key of a map: where it stands, and where its value does. */
function pairIn({ keys = [] }: Within, step: string): { at: Position; value: Places | undefined } | undefined {
  for (let index = 0; index < keys.length; index += 3) {
    if (keys[index] === step) return { at: keys[index + 1] as Position, value: keys[index + 2] as Places | undefined };
  }
  return undefined;
}

/** Where the value at `path` stands; with `key`, its key. The nearest enclosing place if there is none. */
export function placeIn(places: Places, path: Path, key = false): Position {
  let here: Places | undefined = places;
  let at = typeof here === 'number' ? here : here.at;
  for (const [depth, step] of path.entries()) {
    if (typeof here !== 'object') break;
    const pair = pairIn(here, String(step));
    if (pair && key && depth === path.length - 1) return pair.at;
    here = pair ? pair.value : here.items?.[Number(step)];
    if (here === undefined) break;
    at = typeof here === 'number' ? here : here.at;
  }
  return at;
}

/** Tells places in `file`, where what stands there is known. */
export const locateIn =
  (places: Places, file: string) =>
  (path: Path, key = false): Place => {
    const at = placeIn(places, path, key);
    return { file, line: Math.floor(at / COLUMNS), column: at % COLUMNS };
  };
