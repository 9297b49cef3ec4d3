import { isDeepStrictEqual } from 'node:util';
import type { Change, YamlPath } from './change.ts';

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function betweenLists(was: readonly unknown[], is: readonly unknown[], path: YamlPath): Change[] {
  let head = 0;
  while (head < was.length && head < is.length && isDeepStrictEqual(was[head], is[head])) head++;
  let tail = 0;
  while (
    tail < was.length - head &&
    tail < is.length - head &&
    isDeepStrictEqual(was.at(-1 - tail), is.at(-1 - tail))
  ) {
    tail++;
  }
  const [gone, come] = [was.length - head - tail, is.length - head - tail];
  const both = Math.min(gone, come);
  const changes: Change[] = [];
  for (let at = 0; at < both; at++) {
    changes.push(...changesBetween(was[head + at], is[head + at], [...path, head + at]));
  }
  for (let at = both; at < come; at++) changes.push({ op: 'insert', path, value: is[head + at], index: head + at });
  for (let at = gone - 1; at >= both; at--) changes.push({ op: 'remove', path: [...path, head + at] });
  return changes;
}

/** The changes that make one value of another, as few and as small as can be told simply; none if they are the same. */
export function changesBetween(was: unknown, is: unknown, path: YamlPath): Change[] {
  if (isDeepStrictEqual(was, is)) return [];
  if (Array.isArray(was) && Array.isArray(is)) return betweenLists(was, is, path);
  if (!isMapping(was) || !isMapping(is)) return [{ op: 'set', path, value: is }];
  const changes: Change[] = [];
  const names = Object.keys(is);
  for (const [index, name] of names.entries()) {
    const at = [...path, name];
    if (name in was) changes.push(...changesBetween(was[name], is[name], at));
    else {
      // Where the field belongs by the order that was asked for, behind one that is there by then.
      const after = names[index - 1];
      changes.push({ op: 'set', path: at, value: is[name], ...(after !== undefined && { after }) });
    }
  }
  for (const name of Object.keys(was)) if (!(name in is)) changes.push({ op: 'remove', path: [...path, name] });
  return changes;
}
