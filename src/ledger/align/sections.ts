import { type Block, seriesOf } from '../../model/ledger.ts';
import type { Pairing } from './pairing.ts';

/** Whether two places stand under the same heading, under others, or it cannot be told. */
export type Section = 'same' | 'other' | 'unknown';

/** For each block the nearest heading before it; -1 if there is none. */
function headings(blocks: readonly Block[]): number[] {
  let last = -1;
  return blocks.map(({ kind }, at) => {
    if (seriesOf(kind) === 'heading') last = at;
    return last;
  });
}

/**
 * Tells of an old and a new place whether they stand in the same section: under a heading that is the same, or under
 * headings that have anything else in common. `alike` tells whether two headings could be one, reworded.
 */
export function sections(
  old: readonly Block[],
  now: readonly Block[],
  pairs: Pairing,
  alike: (old: number, now: number) => boolean,
): (old: number, now: number) => Section {
  const [olds, nows] = [headings(old), headings(now)];
  const shared = new Set<string>();
  for (const [a, b] of pairs.newOf) shared.add(`${olds[a]} ${nows[b]}`);
  return (at, to) => {
    const [from, into] = [olds[at] as number, nows[to] as number];
    // A heading is not under itself.
    if (from === at || into === to) return 'unknown';
    const [there, back] = [pairs.newOf.get(from), pairs.oldOf.get(into)];
    if (from < 0 || into < 0) return from === into ? 'same' : 'unknown';
    if (there !== undefined && back !== undefined) return there === into ? 'same' : 'other';
    if (shared.has(`${from} ${into}`)) return 'same';
    return there === undefined && back === undefined && !alike(from, into) ? 'other' : 'unknown';
  };
}
