import { deserialize, serialize } from 'node:v8';
import type { Cache, Counts } from './cache.ts';
import { keyOf } from './key-of.ts';
import { openStore, type Store } from './store.ts';

/** A cache that keeps nothing, and only counts. */
const nowhere = (): Store => ({ get: () => undefined, put: () => {}, keepOnly: () => {}, close: () => {} });

/** The cache in `file`, of what the program of this version makes; without a file nothing is kept or taken. */
export function openCache(file: string | undefined, version: string): Cache {
  const store = file === undefined ? nowhere() : openStore(file);
  const used = new Set<string>();
  const counts = new Map<string, Counts>();
  /** The key of a step, and what is kept under it. */
  function look(step: string, inputs: readonly unknown[]): { key: string; known: Uint8Array | undefined } {
    const key = keyOf(version, step, inputs);
    const known = store.get(key);
    const count = counts.get(step) ?? { made: 0, taken: 0 };
    // What is taken a second time was made or taken already.
    if (!used.has(key)) count[known ? 'taken' : 'made'] += 1;
    used.add(key);
    counts.set(step, count);
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
    slot(step, inputs) {
      const { key, known } = look(step, inputs);
      return { known: known && deserialize(known), put: (made) => store.put(key, serialize(made)) };
    },
    counts,
    throwAway: () => store.keepOnly(used),
    close: () => store.close(),
  };
}
