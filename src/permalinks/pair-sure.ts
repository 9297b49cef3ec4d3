import type { Compared } from './compare.ts';
import type { Pairing } from './pairing.ts';

/** From this likeness on a pair needs no neighbours to be sure … */
const SURE = 0.62;
/** … if it is ahead of every rival by so much … */
const AHEAD = 0.12;
/** … and shares so many words. */
const WORDS = 5;

/** Pairs what is far more alike than any other choice, wherever it stands. */
export function pairSure(compared: readonly Compared[], pairs: Pairing): void {
  const bestOld = new Map<number, number[]>();
  const bestNew = new Map<number, number[]>();
  const note = (best: Map<number, number[]>, at: number, dice: number) => {
    const [first = 0, second = 0] = best.get(at) ?? [];
    best.set(at, dice > first ? [dice, first] : [first, Math.max(second, dice)]);
  };
  for (const { old, now, dice } of compared) {
    note(bestOld, old, dice);
    note(bestNew, now, dice);
  }
  const ahead = (best: number[] | undefined, dice: number) => best?.[0] === dice && dice - (best[1] ?? 0) >= AHEAD;
  for (const { old, now, dice, shared } of compared) {
    if (dice < SURE || shared < WORDS || !pairs.free(old, now)) continue;
    if (ahead(bestOld.get(old), dice) && ahead(bestNew.get(now), dice)) pairs.add(old, now);
  }
}
