import { CannotEdit, type Change } from './change.ts';

type Holder = Record<string | number, unknown>;

/** YAML data after a change, by which the edited text is judged; `data` itself stays as it is. */
export function changedData(data: unknown, change: Change): unknown {
  const after = structuredClone(data);
  const to = change.op === 'insert' ? change.path : change.path.slice(0, -1);
  const step = change.path.at(-1) as string | number;
  let holder = after as Holder;
  for (const [depth, key] of to.entries()) {
    if (change.op === 'insert' && depth === to.length - 1) holder[key] ??= [];
    holder = holder?.[key] as Holder;
  }
  if (typeof holder !== 'object' || holder === null) throw new CannotEdit('there is nothing at this place');
  if (change.op === 'set') holder[step] = change.value;
  else if (change.op === 'remove') {
    if (Array.isArray(holder)) holder.splice(Number(step), 1);
    else delete holder[step];
  } else (holder as unknown as unknown[]).splice(change.index ?? Number.MAX_SAFE_INTEGER, 0, change.value);
  return after;
}
