import { deserialize, serialize } from 'node:v8';
import type { Cache, Counts } from './cache.ts';
import { keyOf } from './key-of.ts';
import { openStore, type Store } from './store.ts';

/** A cache that keeps nothing, and only counts. */
const nowhere = (): Store => ({
  get: () => undefined,
  has: () => false,
  put: () => {},
  keepOnly: () => {},
  close: () => {},
});

/** The cache in `file`, of what the program of this version makes; without a file nothing is kept or taken. */
export function openCache(file: string | undefined, version: string): Cache {
  const store = file === undefined ? nowhere() : openStore(file);
  const used = new Set<string>();
  const counts = new Map<string, Counts>();
  /** Counts what is made or taken under a key; what is taken a second time was made or taken already. */
  function count(step: string, key: string, taken: boolean): void {
    const counted = counts.get(step) ?? { made: 0, taken: 0 };
    if (!used.has(key)) counted[taken ? 'taken' : 'made'] += 1;
    used.add(key);
    counts.set(step, counted);
  }
  /** The key of a step, and what is kept under it. */
  function look(step: string, inputs: readonly unknown[]): { key: string; known: Uint8Array | undefined } {
    const key = keyOf(version, step, inputs);
    const known = store.get(key);
    count(step, key, known !== undefined);
    return { key, known };
  }
  return {
    async kept(step, inputs, make) {
      const { key, known } = look(step, inputs);
      if (known) return known;
      const made = await make();
      store.put(key, made);
      return made;
    },
    keptData<T>(step: string, inputs: readonly unknown[], make: () => T): T {
      const { key, known } = look(step, inputs);
      if (known) return deserialize(known) as T;
      const made = make();
      store.put(key, serialize(made));
      return made;
    },
    slot<T>(step: string, inputs: readonly unknown[]) {
      const key = keyOf(version, step, inputs);
      const isFirst = !used.has(key);
      const isKept = store.has(key);
      count(step, key, isKept);
      return {
        known() {
          const bytes = isKept ? store.get(key) : undefined;
          const counted = counts.get(step);
          if (isFirst && isKept && !bytes && counted)
            Object.assign(counted, { made: counted.made + 1, taken: counted.taken - 1 });
          return bytes && (deserialize(bytes) as T);
        },
        put: (made: T) => store.put(key, serialize(made)),
      };
    },
    counts,
    throwAway: () => store.keepOnly(used),
    close: () => store.close(),
  };
}
