import type { Likeness } from './likeness.ts';
import { likeness } from './likeness.ts';
import type { WeighedText, WeighedVersions } from './weigh-texts.ts';

/** An old and a new paragraph with what they have in common. */
export interface Compared extends Likeness {
  old: number;
  now: number;
  /** How like one of the two is to a fellow of the other: what is written after a pattern is like all of its kind. */
  template: number;
}

/** Compares the pairs, each once; `template` tells how like they are to others. */
export function compare(
  versions: WeighedVersions,
  pairs: readonly [number, number][],
  template: (old: number, now: number) => number,
): Compared[] {
  return pairs.map(([old, now]) => ({
    old,
    now,
    template: template(old, now),
    ...likeness(versions.old[old] as WeighedText, versions.now[now] as WeighedText, versions),
  }));
}
