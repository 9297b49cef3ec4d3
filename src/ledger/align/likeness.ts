import { distance } from 'fastest-levenshtein';
import type { WeighedText, WeighedVersions } from './weigh-texts.ts';

/** How much two texts have in common. */
export interface Likeness {
  /** The weighted Dice coefficient of their words: 0 to 1. */
  dice: number;
  /** The share of the old text's weight that the new one has. */
  ofOld: number;
  /** The share of the new text's weight that the old one has. */
  ofNew: number;
  /** How many words they share, each as often as both have it. */
  shared: number;
  /** Of those, the share that also follow one another in both. */
  joined: number;
  /** For two short texts: how near their letters are, 0 to 1, whatever their words. */
  letters: number;
}

/** Beyond these many words left over on a side, one letter more or less does not decide. */
const LEFT_OVER = 24;
const SHORT = 120;
/** Words from here on that differ by a letter or an ending count as nearly shared. */
const NEAR_WORD = 0.7;

/** The weight of words that differ by a slip or an ending, taken off both lists, the nearest first. */
function nearlyShared(left: number[], right: number[], { vocabulary, weights }: WeighedVersions): number {
  if (left.length === 0 || right.length === 0 || left.length > LEFT_OVER || right.length > LEFT_OVER) return 0;
  const near: { a: number; b: number; how: number }[] = [];
  for (const [a, first] of left.entries()) {
    const word = vocabulary[first] as string;
    if (word.length < 4) continue;
    for (const [b, second] of right.entries()) {
      const other = vocabulary[second] as string;
      const longer = Math.max(word.length, other.length);
      if (other.length < 4 || Math.abs(word.length - other.length) / longer > 1 - NEAR_WORD) continue;
      const how = 1 - distance(word, other) / longer;
      if (how >= NEAR_WORD) near.push({ a, b, how });
    }
  }
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  let sum = 0;
  for (const { a, b, how } of near.sort((x, y) => y.how - x.how || x.a - y.a || x.b - y.b)) {
    if (usedA.has(a) || usedB.has(b)) continue;
    usedA.add(a);
    usedB.add(b);
    sum += how * Math.min(weights[left[a] as number] as number, weights[right[b] as number] as number);
  }
  return sum;
}

/**
 * Compares an old text with a new one: weighted words (Dice 1945), the order of neighbouring words, slips of spelling
 * and, for short texts, the edit distance of the letters.
 */
export function likeness(old: WeighedText, now: WeighedText, versions: WeighedVersions): Likeness {
  const { weights } = versions;
  let weight = 0;
  let shared = 0;
  const leftOld: number[] = [];
  for (const [word, count] of old.counts) {
    const both = Math.min(count, now.counts.get(word) ?? 0);
    weight += both * (weights[word] as number);
    shared += both;
    if (both < count && leftOld.length <= LEFT_OVER) leftOld.push(word);
  }
  if (weight > 0 && leftOld.length > 0) {
    const leftNew = [...now.counts]
      .filter(([word, count]) => count > (old.counts.get(word) ?? 0))
      .map(([word]) => word);
    weight += nearlyShared(leftOld, leftNew, versions);
  }
  let joints = 0;
  for (const [joint, count] of old.joints) joints += Math.min(count, now.joints.get(joint) ?? 0);
  const total = old.weight + now.weight;
  const longest = Math.max(old.plain.length, now.plain.length);
  return {
    dice: total === 0 ? 0 : (2 * weight) / total,
    ofOld: old.weight === 0 ? 0 : weight / old.weight,
    ofNew: now.weight === 0 ? 0 : weight / now.weight,
    shared,
    joined: shared < 2 ? 0 : joints / (shared - 1),
    letters: longest > 0 && longest <= SHORT ? 1 - distance(old.plain, now.plain) / longest : 0,
  };
}
