import { type Block, seriesOf } from '../../model/ledger.ts';
import { compare } from './compare.ts';
import { findSplits, type SplitsAndMerges } from './find-splits.ts';
import { likelyPairs } from './likely-pairs.ts';
import { likeness } from './likeness.ts';
import { pairEdited } from './pair-edited.ts';
import { pairEqual } from './pair-equal.ts';
import { pairHeadings } from './pair-headings.ts';
import { pairSure } from './pair-sure.ts';
import type { Pairing } from './pairing.ts';
import { sections } from './sections.ts';
import { templateLikeness } from './template-likeness.ts';
import { type WeighedText, weighTexts } from './weigh-texts.ts';

/** How the paragraphs of a text continue those of a former one, all by position. */
export interface Alignment extends SplitsAndMerges {
  /** The old paragraph that each new one continues. */
  oldOf: Map<number, number>;
  /** The new paragraphs that may or may not continue the old one they are paired with. */
  doubtful: Set<number>;
}

const open = (size: number, known: (at: number) => boolean): number[] =>
  Array.from({ length: size }, (_, at) => at).filter((at) => !known(at));

/** Headings of which one word in three, or every other letter, is the same. */
const ALIKE = { dice: 0.3, letters: 0.5 };

/** Text that tells blocks of different series apart, too. */
const keyOf = ({ kind }: Block, text: string): string =>
  seriesOf(kind) === 'text' ? text : `${seriesOf(kind)}\n${text}`;

/**
 * Aligns two versions of a text: equal paragraphs, then such as are surely alike, then edited ones in the best way in
 * all, then parts that were split off or merged; headings and figures likewise, each with their own kind. Depends on
 * nothing but the two versions. `apart` are new blocks that are known to continue none of the old. An old one may have
 * `asked`, the new text of which an editor has been asked before whether it is the same.
 */
export function align(
  old: readonly (Block & { asked?: string | undefined })[],
  now: readonly Block[],
  apart: ReadonlySet<number> = new Set(),
): Alignment {
  const versions = weighTexts(
    old.map(({ text }) => text),
    now.map(({ text }) => text),
  );
  // Whether two headings may be one, reworded.
  const alike = (a: number, b: number) => {
    const { dice, letters } = likeness(versions.old[a] as WeighedText, versions.now[b] as WeighedText, versions);
    return dice >= ALIKE.dice || letters >= ALIKE.letters;
  };
  const sectionsBy = (known: Pairing) => sections(old, now, known, alike);
  const pairs = pairEqual(
    old.map((block) => keyOf(block, block.asked ?? block.text)),
    now.map((block) => keyOf(block, block.text)),
    sectionsBy,
  );
  const again = [...pairs.oldOf].flatMap(([block, entry]) => (old[entry]?.text === now[block]?.text ? [] : [block]));
  const olds = open(old.length, (at) => pairs.newOf.has(at));
  const nows = open(now.length, (at) => pairs.oldOf.has(at) || apart.has(at));
  const series = { old: old.map(({ kind }) => seriesOf(kind)), now: now.map(({ kind }) => seriesOf(kind)) };
  const sameSeries = (a: number, b: number) => series.old[a] === series.now[b];
  const likely = likelyPairs(versions, olds, nows, pairs).filter(([a, b]) => sameSeries(a, b));
  const compared = compare(versions, likely, templateLikeness(versions, olds, nows, sameSeries));
  pairSure(compared, pairs, sectionsBy(pairs));
  const doubtful = pairEdited(versions, compared, pairs, sectionsBy(pairs));
  for (const heading of pairHeadings(old, now, pairs, apart)) doubtful.delete(heading);
  for (const block of again) doubtful.add(block);
  const parts = findSplits(versions, compared, pairs);
  return { oldOf: pairs.oldOf, doubtful, ...parts };
}
