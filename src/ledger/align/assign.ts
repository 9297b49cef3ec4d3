import { hungarian } from './hungarian.ts';

/** A possible pair and what it is worth; only what is worth more than 0 is ever taken. */
export interface Option {
  old: number;
  now: number;
  worth: number;
}

/** Beyond this size of a knot of rivals the best pairs are taken one by one. */
const LARGEST = 80;

const inOrder = (a: Option, b: Option) => b.worth - a.worth || a.now - b.now || a.old - b.old;

function greedy(options: Option[]): Option[] {
  const olds = new Set<number>();
  const nows = new Set<number>();
  return options.sort(inOrder).filter(({ old, now }) => {
    if (olds.has(old) || nows.has(now)) return false;
    olds.add(old);
    nows.add(now);
    return true;
  });
}

function best(options: Option[]): Option[] {
  const olds = [...new Set(options.map(({ old }) => old))].sort((a, b) => a - b);
  const nows = [...new Set(options.map(({ now }) => now))].sort((a, b) => a - b);
  const size = Math.max(olds.length, nows.length);
  if (size === 1) return options.slice(0, 1);
  if (size > LARGEST) return greedy(options);
  const rowOf = new Map(olds.map((old, row) => [old, row]));
  const columnOf = new Map(nows.map((now, column) => [now, column]));
  const table = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const optionAt = new Map<number, Option>();
  for (const option of options) {
    const row = rowOf.get(option.old) as number;
    const column = columnOf.get(option.now) as number;
    (table[row] as number[])[column] = -option.worth;
    optionAt.set(row * size + column, option);
  }
  return hungarian(table).flatMap((column, row) => optionAt.get(row * size + column) ?? []);
}

/** The pairs of the greatest worth in all, no old or new paragraph in two: a maximum-weight bipartite matching. */
export function assign(options: readonly Option[]): Option[] {
  const worthy = options.filter(({ worth }) => worth > 0);
  const root = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    while (root.get(at) !== undefined && root.get(at) !== at) at = root.get(at) as string;
    root.set(key, at);
    return at;
  };
  for (const { old, now } of worthy) {
    const a = find(`o${old}`);
    const b = find(`n${now}`);
    if (a !== b) root.set(b, a);
  }
  const knots = new Map<string, Option[]>();
  for (const option of worthy) {
    const key = find(`o${option.old}`);
    const knot = knots.get(key);
    if (knot) knot.push(option);
    else knots.set(key, [option]);
  }
  return [...knots.values()].flatMap(best).sort(inOrder);
}
