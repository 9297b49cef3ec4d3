import { assign, type Option } from './assign.ts';
import type { Compared } from './compare.ts';
import { hasEdge } from './has-edge.ts';
import type { Pairing } from './pairing.ts';
import type { Section } from './sections.ts';
import { type Surroundings, surroundings } from './surroundings.ts';
import type { WeighedVersions } from './weigh-texts.ts';

/** From this strength on a pair is taken, by how far the neighbours speak for it. */
const TAKEN = { alone: 0.3, few: 0.36, several: 0.41, next: 0.44, one: 0.5, none: 0.58, elsewhere: 0.62 };
/** So little below it is a question for the editor. */
const DOUBTFUL = 0.06;
/** What a side with the same neighbours is worth against a rival, and what the same place among several is. */
const SIDE = 0.08;
const PLACE = 0.06;
/** A paragraph that lies within another, in the same order of words, is a part of it, whatever their lengths. */
const PART = { words: 6, joined: 0.6, worth: 0.62 };
/** One that begins or ends with the other, where nothing else stands. */
const EDGE = 0.4;
/** Many words in the same order are no accident; words that are strewn about often are one. */
const ORDER = { words: 12, joined: 0.6, strewn: { words: 6, joined: 0.2 }, worth: 0.08 };
/** With neighbours on one side at most, so many words must be shared. */
const WORDS = { one: 3, none: 5 };
/** Under another heading nothing speaks for a pair but its words. */
const ELSEWHERE: Surroundings = { sides: 0, alone: false, next: false, room: Number.POSITIVE_INFINITY, off: 1 };
/** So near and so alike, what is written after a pattern is sure. */
const PATTERN = { room: 8, dice: 0.7 };
/** Texts that differ in nothing but signs and accents. */
const SAME = 0.99;

/** How strongly the words speak for a pair, 0 to 1; letters count only between the same neighbours. */
function strength(
  { dice, ofOld, ofNew, shared, joined, letters }: Compared,
  around: Surroundings,
  edge: boolean,
): number {
  const within = Math.max(ofOld, ofNew);
  const part = shared >= PART.words && joined >= PART.joined ? PART.worth * within : 0;
  const spelling = around.sides === 2 && around.room <= FEW ? Math.max(0, (letters - 0.4) / 0.6) * 0.9 : 0;
  const order =
    shared >= ORDER.words && joined >= ORDER.joined
      ? ORDER.worth
      : shared >= ORDER.strewn.words && joined < ORDER.strewn.joined
        ? -ORDER.worth
        : 0;
  return Math.max(dice + order, part, spelling, around.alone && edge ? EDGE : 0);
}

/**
 * Whether a pair says more than that both are written after one pattern: a paragraph that is as like to its fellows may
 * have been taken out, and the new one be a fellow put in. Between the same neighbours the place tells.
 */
const tells = ({ template, dice }: Compared, { alone, sides, room }: Surroundings): boolean =>
  template < dice || alone || (sides === 2 && room <= PATTERN.room && dice >= PATTERN.dice);

/** Places between the same neighbours from which it is not a matter of a few any more. */
const FEW = 4;
const SEVERAL = 12;

function needed({ sides, alone, next, room }: Surroundings, shared: number): number {
  if (alone) return TAKEN.alone;
  if (sides === 2 && room <= FEW) return shared > 1 ? TAKEN.few : TAKEN.next;
  if (sides === 2 && room <= SEVERAL) return TAKEN.several;
  if (next) return TAKEN.next;
  return sides > 0 ? TAKEN.one : TAKEN.none;
}

/**
 * Pairs edited paragraphs: of all ways to do so the one whose pairs are most alike and best in their places in sum
 * (`assign`). The less the neighbours speak for a pair, the more alike it must be. Gives back the new paragraphs whose
 * pair is doubtful.
 */
export function pairEdited(
  versions: WeighedVersions,
  compared: readonly Compared[],
  pairs: Pairing,
  section: (old: number, now: number) => Section,
): Set<number> {
  const place = surroundings(versions.old.length, versions.now.length, pairs);
  const doubtful = new Set<number>();
  const options = compared.flatMap((pair): (Option & { sure: boolean })[] => {
    if (!pairs.free(pair.old, pair.now)) return [];
    const elsewhere = section(pair.old, pair.now) === 'other';
    const around = elsewhere ? ELSEWHERE : place(pair.old, pair.now);
    const [was, is] = [versions.old[pair.old]?.plain ?? '', versions.now[pair.now]?.plain ?? ''];
    const strong = strength(pair, around, hasEdge(was, is) || hasEdge(is, was));
    const fewest = around.sides === 2 ? 0 : around.next ? WORDS.one : WORDS.none;
    if (pair.shared < fewest && (elsewhere || pair.dice < SAME)) return [];
    const least = elsewhere ? TAKEN.elsewhere : needed(around, pair.shared);
    if (strong < least - DOUBTFUL) return [];
    // Fragment of the likeness again, so that of two parts of one paragraph the greater goes first.
    const worth = strong - least + DOUBTFUL + 0.01 + 0.2 * pair.dice + SIDE * around.sides - PLACE * around.off;
    return [{ old: pair.old, now: pair.now, worth, sure: strong >= least && tells(pair, around) }];
  });
  for (const { old, now, ...option } of assign(options) as typeof options) {
    pairs.add(old, now);
    if (!option.sure) doubtful.add(now);
  }
  return doubtful;
}
