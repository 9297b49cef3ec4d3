import { longestRun } from '../../addresses/versions/longest-run.ts';
import { Pairing } from './pairing.ts';
import type { Section } from './sections.ts';

/** A text as short as this says too little to be known again in another place. */
const TELLING = 12;

function positionsOf(texts: readonly string[]): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    const already = positions.get(text);
    if (already) already.push(index);
    else positions.set(text, [index]);
  }
  return positions;
}

/** Pairs equal texts next to pairs: what stands before and after a known paragraph is what stood there. */
function spread(old: readonly string[], now: readonly string[], pairs: Pairing): void {
  const queue: [number, number, number][] = [
    [-1, -1, 1],
    [old.length, now.length, -1],
  ];
  for (const [a, b] of pairs.newOf) queue.push([a, b, 1], [a, b, -1]);
  for (const [a, b, step] of queue) {
    const left = a + step;
    const right = b + step;
    if (old[left] === undefined || old[left] !== now[right] || !pairs.free(left, right)) continue;
    pairs.add(left, right);
    queue.push([left, right, 1], [left, right, -1]);
  }
}

/** Pairs the rest of equal texts in order, those between the same pairs only. */
function pairWithin(
  old: readonly string[],
  now: readonly string[],
  pairs: Pairing,
  apart: (old: number, now: number) => boolean,
): void {
  const kept = [...pairs.oldOf].sort(([a], [b]) => a - b);
  const run = longestRun(kept.map(([, left]) => left)).map((at) => kept[at] as [number, number]);
  let [right, left] = [-1, -1];
  for (const [nextRight, nextLeft] of [...run, [now.length, old.length]] as [number, number][]) {
    const waiting = new Map<string, number[]>();
    for (let a = left + 1; a < nextLeft; a++) {
      if (!pairs.newOf.has(a)) waiting.set(old[a] as string, [...(waiting.get(old[a] as string) ?? []), a]);
    }
    for (let b = right + 1; b < nextRight; b++) {
      const rest = pairs.oldOf.has(b) ? [] : (waiting.get(now[b] as string) ?? []);
      const at = rest.findIndex((a) => !apart(a, b));
      if (at >= 0) pairs.add(rest.splice(at, 1)[0] as number, b);
    }
    [right, left] = [nextRight, nextLeft];
  }
}

/**
 * Pairs paragraphs whose texts are equal: those that occur once in both versions first (patience diff, Cohen), then
 * repeated ones by their neighbours, then by their order. Repeated or short ones are not sought far away: a "Yes."
 * that is gone here and one that is new there are two, and so they are in sections that `sectionsOf` tells apart by the
 * pairs that are known.
 */
export function pairEqual(
  old: readonly string[],
  now: readonly string[],
  sectionsOf: (pairs: Pairing) => (old: number, now: number) => Section,
): Pairing {
  const pairs = new Pairing();
  const olds = positionsOf(old);
  const nows = positionsOf(now);
  const lonely: [number, number][] = [];
  for (const [text, [a, ...more]] of olds) {
    const [b, ...others] = nows.get(text) ?? [];
    if (a === undefined || b === undefined || more.length > 0 || others.length > 0) continue;
    if (text.length >= TELLING) pairs.add(a, b);
    else lonely.push([a, b]);
  }
  spread(old, now, pairs);
  const section = sectionsOf(pairs);
  const apart = (a: number, b: number) => section(a, b) === 'other';
  pairWithin(old, now, pairs, apart);
  spread(old, now, pairs);
  // Once in each version, and nothing else to go by.
  for (const [a, b] of lonely) if (pairs.free(a, b) && !apart(a, b)) pairs.add(a, b);
  return pairs;
}
