/** Adds a value to those of a key. */
export function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** What stands in one article, by the ids of entities or works. */
export type Grouped<T> = ReadonlyMap<string, readonly T[]>;

/** Adds what one article has to what others have. */
export function pushAll<T>(map: Map<string, T[]>, found: Grouped<T>): void {
  for (const [key, values] of found) {
    const list = map.get(key);
    if (list) for (const value of values) list.push(value);
    else map.set(key, [...values]);
  }
}
