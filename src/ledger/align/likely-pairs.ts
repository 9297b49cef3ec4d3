import type { Pairing } from './pairing.ts';
import type { WeighedText, WeighedVersions } from './weigh-texts.ts';

/** What so many open paragraphs have tells none of them from the others. */
const COMMON = 24;
/** So many of the likeliest old paragraphs are compared with each new one. */
const COMPARED = 10;
/** And so many of those that may be its fellows. */
const RIVALS = 5;
/** Within what lies between two known paragraphs all are compared, but not further apart than this. */
const WINDOW = 12;

/** Words and joints: joints are told from words by their sign. */
const traitsOf = ({ counts, joints }: WeighedText): number[] => [
  ...counts.keys(),
  ...[...joints.keys()].map((joint) => -joint - 1),
];

/** The old paragraphs that share most rare traits with each new one, through an inverted index. */
function byTraits(
  { old, now }: WeighedVersions,
  olds: readonly number[],
  nows: readonly number[],
  most = COMPARED,
): Map<number, number[]> {
  const having = new Map<number, number[]>();
  for (const at of olds) {
    for (const trait of traitsOf(old[at] as WeighedText)) {
      const list = having.get(trait);
      if (list) list.push(at);
      else having.set(trait, [at]);
    }
  }
  return new Map(
    nows.map((at) => {
      const score = new Map<number, number>();
      for (const trait of traitsOf(now[at] as WeighedText)) {
        const list = having.get(trait) ?? [];
        if (list.length > COMMON) continue;
        for (const old of list) score.set(old, (score.get(old) ?? 0) + 1 / list.length);
      }
      const best = [...score].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most);
      return [at, best.map(([old]) => old)];
    }),
  );
}

/**
 * For each open position the number of known ones before it, by which places on both sides are set against each
 * other.
 */
function openRuns(size: number, known: (at: number) => number | undefined): { at: number; after: number }[] {
  const open: { at: number; after: number }[] = [];
  let after = -1;
  for (let at = 0; at < size; at++) {
    const partner = known(at);
    if (partner === undefined) open.push({ at, after });
    else after = partner;
  }
  return open;
}

/**
 * The pairs of an old and a new paragraph that are worth comparing, among those in `olds` and `nows`: such as share
 * rare words, and such as stand after the same known paragraph. Their number grows with that of the paragraphs, not
 * with its square.
 */
export function likelyPairs(
  versions: WeighedVersions,
  olds: readonly number[],
  nows: readonly number[],
  pairs: Pairing,
): [number, number][] {
  const byNew = byTraits(versions, olds, nows);
  const isOpenOld = new Set(olds);
  const isOpenNew = new Set(nows);
  const runs = new Map<number, number[]>();
  for (const { at, after } of openRuns(versions.old.length, (at) => (pairs.newOf.has(at) ? at : undefined))) {
    if (!isOpenOld.has(at)) continue;
    const run = runs.get(after);
    if (run) run.push(at);
    else runs.set(after, [at]);
  }
  const seen = new Map<number, number>();
  for (const { at, after } of openRuns(versions.now.length, (at) => pairs.oldOf.get(at))) {
    if (!isOpenNew.has(at)) continue;
    const run = runs.get(after) ?? [];
    const place = seen.get(after) ?? 0;
    seen.set(after, place + 1);
    byNew.get(at)?.push(...run.slice(Math.max(0, place - WINDOW), place + WINDOW + 1));
  }
  return nows.flatMap((now) =>
    [...new Set(byNew.get(now) ?? [])].sort((a, b) => a - b).map((old): [number, number] => [old, now]),
  );
}

/** For each of the paragraphs `of` one version those of the other version, with or without a pair, that share most. */
export function likelyRivals(
  versions: WeighedVersions,
  side: 'old' | 'now',
  of: readonly number[],
): Map<number, number[]> {
  const { old, now } = versions;
  const turned = side === 'now' ? versions : { ...versions, old: now, now: old };
  return byTraits(turned, [...turned.old.keys()], of, RIVALS);
}
