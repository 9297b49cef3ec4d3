import type { Likeness } from './likeness.ts';
import { likeness } from './likeness.ts';
import type { WeighedText, WeighedVersions } from './weigh-texts.ts';

/** An old and a new paragraph with what they have in common. */
export interface Compared extends Likeness {
  old: number;
  now: number;
}

/** Compares the pairs, each once. */
export function compare(versions: WeighedVersions, pairs: readonly [number, number][]): Compared[] {
  return pairs.map(([old, now]) => ({
    old,
    now,
    ...likeness(versions.old[old] as WeighedText, versions.now[now] as WeighedText, versions),
  }));
}
