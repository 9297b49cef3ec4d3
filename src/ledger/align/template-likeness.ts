import { likelyRivals } from './likely-pairs.ts';
import { likeness } from './likeness.ts';
import type { WeighedText, WeighedVersions } from './weigh-texts.ts';

/** The two likest of a text’s fellows, so that one can be left out. */
type Two = [{ at: number; dice: number }, { at: number; dice: number }];

function likest(
  versions: WeighedVersions,
  of: readonly number[],
  side: 'old' | 'now',
  rivals: Map<number, number[]>,
  same: (old: number, now: number) => boolean,
): Map<number, Two> {
  const other = side === 'old' ? 'now' : 'old';
  return new Map(
    of.map((at): [number, Two] => {
      const two: Two = [
        { at: -1, dice: 0 },
        { at: -1, dice: 0 },
      ];
      for (const rival of rivals.get(at) ?? []) {
        if (!(side === 'old' ? same(at, rival) : same(rival, at))) continue;
        const { dice } = likeness(versions[side][at] as WeighedText, versions[other][rival] as WeighedText, versions);
        if (dice > two[0].dice) [two[1], two[0]] = [two[0], { at: rival, dice }];
        else if (dice > two[1].dice) two[1] = { at: rival, dice };
      }
      return [at, two];
    }),
  );
}

/**
 * Tells how like an old and a new paragraph, leaving out each other, are to any of the other version. What is written
 * after a pattern is as like to its fellows as to itself. `olds` and `nows` are the paragraphs without a pair; `same`
 * tells which can be fellows at all.
 */
export function templateLikeness(
  versions: WeighedVersions,
  olds: readonly number[],
  nows: readonly number[],
  same: (old: number, now: number) => boolean,
): (old: number, now: number) => number {
  const ofOld = likest(versions, olds, 'old', likelyRivals(versions, 'old', olds), same);
  const ofNew = likest(versions, nows, 'now', likelyRivals(versions, 'now', nows), same);
  const best = (two: Two | undefined, without: number) =>
    two === undefined ? 0 : two[0].at === without ? two[1].dice : two[0].dice;
  return (old, now) => Math.max(best(ofOld.get(old), now), best(ofNew.get(now), old));
}
