import { compare } from './compare.ts';
import { findParts, type Parts } from './find-parts.ts';
import { likelyPairs } from './likely-pairs.ts';
import { pairEdited } from './pair-edited.ts';
import { pairEqual } from './pair-equal.ts';
import { pairSure } from './pair-sure.ts';
import { weighTexts } from './weigh-texts.ts';

/** How the paragraphs of a text continue those of a former one, all by position. */
export interface Alignment extends Parts {
  /** The old paragraph that each new one continues. */
  oldOf: Map<number, number>;
  /** The new paragraphs that may or may not continue the old one they are paired with. */
  doubtful: Set<number>;
}

const open = (size: number, known: (at: number) => boolean): number[] =>
  Array.from({ length: size }, (_, at) => at).filter((at) => !known(at));

/**
 * Aligns two versions of a text: equal paragraphs, then such as are surely alike, then edited ones in the best way in
 * all, then parts that were split off or merged. Depends on nothing but the texts. `apart` are new paragraphs that are
 * known to continue none of the old; `asked` has, for an old one, the new text of which an editor has been asked before
 * whether it is the same.
 */
export function align(
  old: readonly string[],
  now: readonly string[],
  apart: ReadonlySet<number> = new Set(),
  asked: readonly (string | undefined)[] = [],
): Alignment {
  const pairs = pairEqual(
    old.map((text, entry) => asked[entry] ?? text),
    now,
  );
  const again = [...pairs.oldOf].flatMap(([block, entry]) => (old[entry] === now[block] ? [] : [block]));
  const olds = open(old.length, (at) => pairs.newOf.has(at));
  const nows = open(now.length, (at) => pairs.oldOf.has(at) || apart.has(at));
  const versions = weighTexts(old, now);
  const compared = compare(versions, likelyPairs(versions, olds, nows, pairs));
  pairSure(compared, pairs);
  const doubtful = pairEdited(versions, compared, pairs);
  for (const block of again) doubtful.add(block);
  const parts = findParts(versions, compared, pairs);
  return { oldOf: pairs.oldOf, doubtful, ...parts };
}
