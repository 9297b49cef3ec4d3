import type { Paragraph } from '../model/edition.ts';
import { CREDIT, type MarkableParagraph } from './number-paragraphs.ts';

/** What readers see of an id: `4` of `p4`; of figures, tables and code the whole. The credit line has no number. */
const numberOf = (id: string): string => (id === CREDIT ? '' : id.replace(/^p/, ''));

/** The paragraphs of an article with their words; those of a table are its caption and its cells, each on a line. */
export function paragraphsOf(markable: readonly MarkableParagraph[]): Paragraph[] {
  const byId = Map.groupBy(markable, ({ id }) => id);
  return [...byId].map(([id, parts]) => ({
    id,
    number: numberOf(id),
    text: parts.map(({ text }) => text).join('\n'),
  }));
}
