import type { Paragraph as ParagraphNode, Root } from 'mdast';
import { seriesOf } from '../model/ledger.ts';
import { textOf } from '../read/markdown/text-of.ts';
import { closedRanges } from './mark.ts';
import { phrasingOf } from './note-of.ts';
import type { Numbering } from './numbering.ts';
import type { Range } from './range.ts';

/** The id of the line under the title, which has no number. */
export const CREDIT = 'credit';

/** A paragraph that can be marked. */
export interface MarkableParagraph {
  /** The permanent id, or that of the credit line. */
  id: string;
  node: ParagraphNode;
  text: string;
  /** The ranges of its text in which nothing may be linked. */
  closed: Range[];
}

/**
 * Gives every heading and figure of the tree its id, puts the credit line before the text, and gives back all that can
 * be marked, the credit first.
 */
export function numberParagraphs(
  tree: Root,
  { blocks, ids }: Pick<Numbering, 'blocks' | 'ids'>,
  credit: string | undefined,
): MarkableParagraph[] {
  const paragraph = (id: string, node: ParagraphNode): MarkableParagraph => {
    node.data = { ...node.data, id };
    return { id, node, text: textOf(node), closed: closedRanges(node) };
  };
  const numbered = blocks.flatMap(({ node, kind }, index) => {
    const id = ids[index] as string;
    if (seriesOf(kind) === 'text') return [paragraph(id, node as ParagraphNode)];
    node.data = { ...node.data, hProperties: { id } };
    return [];
  });
  if (credit === undefined) return numbered;
  const line: ParagraphNode = { type: 'paragraph', children: phrasingOf(credit) };
  tree.children.unshift(line);
  return [paragraph(CREDIT, line), ...numbered];
}
