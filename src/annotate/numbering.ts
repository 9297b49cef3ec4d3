import type { TextBlock } from '../read/markdown/blocks-of.ts';
import type { Range } from './range.ts';

/**
 * Finds words that the text no longer has: `match` finds them in a former text, `textById` has the present ones, each
 * by the permanent id of its paragraph.
 */
export type TraceWords = (
  match: (text: string) => readonly Range[],
  textById: ReadonlyMap<string, string>,
) => (Range & { id: string }) | undefined;

/** The blocks of an article with what its ledger says of them. */
export interface Numbering {
  /** All blocks of the article's tree, in the order of the text. */
  blocks: readonly TextBlock[];
  /** The permanent id of each block. */
  ids: readonly string[];
  /** Follows words of former texts through the edits that the ledger knows. */
  trace: TraceWords;
}
