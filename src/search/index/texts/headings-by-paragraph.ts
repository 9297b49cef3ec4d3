import type { Article } from '../../../model/edition.ts';
import { seriesOf } from '../../../model/ledger.ts';

/** The headings, by the paragraph that follows them: a section's first paragraph answers for its headings too. */
export function headingsByParagraph({ ledger }: Article): Map<string, string> {
  const byParagraph = new Map<string, string>();
  let headings: string[] = [];
  for (const { id, kind, state, text } of ledger.paragraphs) {
    if (state !== 'live') continue;
    if (kind === 'heading') headings.push(text);
    if (seriesOf(kind) !== 'text') continue;
    if (headings.length > 0) byParagraph.set(id, headings.join(' '));
    headings = [];
  }
  return byParagraph;
}
