import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Place } from '../../model/rules/finding.ts';

/** A path into YAML data: keys and indexes. */
export type Path = readonly PropertyKey[];

/** A line and a column, both from 1 on. */
export type Position = readonly [line: number, column: number];

/** Where a value of YAML stands, and what is in it: plain data, so that what read it can be forgotten. */
export interface Places {
  at: Position;
  /** Of a map, each key with where it and its value stand. */
  keys?: Map<string, { at: Position; value: Places | undefined }>;
  /** Of a list, its items. */
  items?: (Places | undefined)[];
}

/** Where a node of YAML stands with all in it; `positionAt` tells where an offset is. */
export function placesOf(node: unknown, positionAt: (offset: number) => Position): Places | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const at = positionAt(node.range[0]);
  if (isSeq(node)) return { at, items: node.items.map((item) => placesOf(item, positionAt)) };
  if (!isMap(node)) return { at };
  const keys: NonNullable<Places['keys']> = new Map();
  for (const { key, value } of node.items) {
    if (!isScalar(key) || !key.range || keys.has(String(key.value))) continue;
    keys.set(String(key.value), { at: positionAt(key.range[0]), value: placesOf(value ?? key, positionAt) });
  }
  return { at, keys };
}

/** Where the value at `path` stands; with `key`, its key. The nearest enclosing place if there is none. */
export function placeIn(places: Places | undefined, path: Path, key = false): Position {
  let [here, at] = [places, places?.at ?? ([1, 1] as const)];
  for (const [depth, step] of path.entries()) {
    const pair = here?.keys?.get(String(step));
    if (pair && key && depth === path.length - 1) return pair.at;
    here = pair ? pair.value : here?.items?.[Number(step)];
    if (!here) break;
    at = here.at;
  }
  return at;
}

/** Tells places in `file`, where what stands there is known. */
export const locateIn =
  (places: Places | undefined, file: string) =>
  (path: Path, key = false): Place => {
    const [line, column] = placeIn(places, path, key);
    return { file, line, column };
  };
