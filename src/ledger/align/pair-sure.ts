import type { Compared } from './compare.ts';
import type { Pairing } from './pairing.ts';
import type { Section } from './sections.ts';

/** From this likeness on a pair needs no neighbours to be sure … */
const SURE = 0.62;
/** … if it is ahead of every rival by so much … */
const AHEAD = 0.12;
/** … and shares so many words. */
const WORDS = 5;
/** Under another heading it must be as good as this. */
const ELSEWHERE = 0.75;

/** Pairs what is far more alike than any other choice, and than its fellows are, wherever it stands. */
export function pairSure(
  compared: readonly Compared[],
  pairs: Pairing,
  section: (old: number, now: number) => Section,
): void {
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
  for (const { old, now, dice, shared, template } of compared) {
    const least = section(old, now) === 'other' ? ELSEWHERE : SURE;
    if (dice < least || template >= dice || shared < WORDS || !pairs.free(old, now)) continue;
    if (ahead(bestOld.get(old), dice) && ahead(bestNew.get(now), dice)) pairs.add(old, now);
  }
}
