import { type Block, seriesOf } from '../../model/ledger.ts';
import type { Pairing } from './pairing.ts';

/**
 * Pairs headings that were named otherwise: what follows right after them is the same. Gives back all new headings for
 * which this speaks, also where their words were pair enough. New headings that are `apart` are left alone.
 */
export function pairHeadings(
  old: readonly Block[],
  now: readonly Block[],
  pairs: Pairing,
  apart: ReadonlySet<number>,
): Set<number> {
  const isHeading = (block: Block | undefined) => block !== undefined && seriesOf(block.kind) === 'heading';
  const sure = new Set<number>();
  // From the end, so that of two headings in a row the second speaks for the first.
  for (let at = now.length - 2; at >= 0; at--) {
    const after = pairs.oldOf.get(at + 1);
    if (after === undefined || apart.has(at) || !isHeading(now[at]) || !isHeading(old[after - 1])) continue;
    if (pairs.free(after - 1, at)) pairs.add(after - 1, at);
    if (pairs.oldOf.get(at) === after - 1) sure.add(at);
  }
  return sure;
}
