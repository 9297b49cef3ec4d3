import type { Heading } from '../model/edition.ts';
import { type Block, seriesOf } from '../model/ledger.ts';

/** The headings among the blocks of a text, which have these ids, each with the paragraph that follows it. */
export function headingsOf(blocks: readonly Block[], ids: readonly string[]): Heading[] {
  const headings: Heading[] = [];
  let open: Heading | undefined;
  for (const [index, { kind, text }] of blocks.entries()) {
    const id = ids[index] as string;
    if (seriesOf(kind) === 'figure') continue;
    if (seriesOf(kind) === 'text' && open) open.first = id;
    open = kind === 'heading' ? { id, text, first: undefined } : undefined;
    if (open) headings.push(open);
  }
  return headings;
}
