import type { Compared } from './compare.ts';
import { hasEdge } from './has-edge.ts';
import type { Pairing } from './pairing.ts';
import type { WeighedText, WeighedVersions } from './weigh-texts.ts';

/** SplitsAndMerges of paragraphs: what a split or a merge made. */
export interface SplitsAndMerges {
  /** New paragraphs that were split from an old one. */
  splits: Map<number, number>;
  /** Old paragraphs that were merged into a new one. */
  merges: Map<number, number>;
}

interface Fragment {
  within: number;
  shared: number;
  size: number;
  at: number;
}

/** So much of a part must be in the whole, … */
const WITHIN = 0.65;
/** … so much of it in what the whole has beside its other part, … */
const BESIDE = 0.5;
/** … so many of the words in the same order, … */
const JOINED = 0.55;
/** … so many words in all, … */
const WORDS = 5;
/** … and not further off than this, unless it has many words. */
const NEAR = 4;
const MANY = 10;

/** The share of a part's weight in what `whole` has and `other` does not account for. */
function beside(part: WeighedText, whole: WeighedText, other: WeighedText, weights: readonly number[]): number {
  let sum = 0;
  for (const [word, count] of part.counts) {
    const left = (whole.counts.get(word) ?? 0) - (other.counts.get(word) ?? 0);
    sum += Math.max(0, Math.min(count, left)) * (weights[word] as number);
  }
  return part.weight === 0 ? 0 : sum / part.weight;
}

/** What lies wholly in a text is as long as it is; of anything else the words that they share count. */
const WHOLLY = 0.9;

/** Which of two parts has more of the whole: above 0 if the first; of equal ones the earlier. */
function more(first: Fragment, second: Fragment): number {
  const amount = ({ within, size, shared }: Fragment) => (within >= WHOLLY ? size : shared);
  return amount(first) - amount(second) || second.at - first.at;
}

/**
 * Finds the parts of paragraphs that were split or merged, among what is left without a pair, and sets the pairs right
 * so that the part with most words has the number. A copy is no part: it must lie in words that the other part leaves.
 */
export function findSplits(versions: WeighedVersions, compared: readonly Compared[], pairs: Pairing): SplitsAndMerges {
  const splits = new Map<number, number>();
  const merges = new Map<number, number>();
  const sharedBy = new Map(compared.map((pair) => [`${pair.old} ${pair.now}`, pair]));
  const ordered = [...compared].sort((a, b) => b.shared - a.shared || a.now - b.now || a.old - b.old);
  const isPart = (within: number, { shared, joined }: Compared, far: number, part: string, whole: string) => {
    if (far === 1 && hasEdge(whole, part)) return true;
    return within >= WITHIN && joined >= JOINED && shared >= WORDS && (far <= NEAR || shared >= MANY);
  };
  const newPart = ({ now, ofNew, shared }: Compared): Fragment => ({
    ...{ within: ofNew, shared, at: now },
    size: versions.now[now]?.size ?? 0,
  });
  const oldPart = ({ old, ofOld, shared }: Compared): Fragment => ({
    ...{ within: ofOld, shared, at: old },
    size: versions.old[old]?.size ?? 0,
  });
  for (const pair of ordered) {
    const { old, now } = pair;
    const whole = versions.old[old] as WeighedText;
    const part = versions.now[now] as WeighedText;
    const kept = pairs.newOf.get(old);
    if (pairs.oldOf.has(now) || splits.has(now) || kept === undefined) continue;
    if (!isPart(pair.ofNew, pair, Math.abs(now - kept), part.plain, whole.plain)) continue;
    if (beside(part, whole, versions.now[kept] as WeighedText, versions.weights) < BESIDE) continue;
    const rival = sharedBy.get(`${old} ${kept}`);
    if (rival && rival.ofNew >= WITHIN && more(newPart(pair), newPart(rival)) > 0) {
      pairs.remove(old);
      pairs.add(old, now);
      splits.set(kept, old);
    } else splits.set(now, old);
  }
  for (const pair of ordered) {
    const { old, now } = pair;
    const whole = versions.now[now] as WeighedText;
    const part = versions.old[old] as WeighedText;
    const host = pairs.oldOf.get(now);
    if (pairs.newOf.has(old) || merges.has(old) || host === undefined) continue;
    if (!isPart(pair.ofOld, pair, Math.abs(old - host), part.plain, whole.plain)) continue;
    if (beside(part, whole, versions.old[host] as WeighedText, versions.weights) < BESIDE) continue;
    const rival = sharedBy.get(`${host} ${now}`);
    if (rival && rival.ofOld >= WITHIN && more(oldPart(pair), oldPart(rival)) > 0) {
      pairs.remove(host);
      pairs.add(old, now);
      merges.set(host, now);
    } else merges.set(old, now);
  }
  return { splits, merges };
}
