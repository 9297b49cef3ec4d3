import type { Paragraph as ParagraphNode, Root, TableCell } from 'mdast';
import { seriesOf } from '../model/ledger.ts';
import { captionOf, type FigureNode, tableOf } from '../read/markdown/nodes.ts';
import { textOf } from '../read/markdown/text-of.ts';
import { closedRanges } from './mark.ts';
import { phrasingOf } from './note-of.ts';
import type { Numbering } from './numbering.ts';
import type { Range } from './range.ts';

/** The id of the line under the title, which has no number. */
export const CREDIT = 'credit';

/** Words that can be marked: a paragraph, the caption of a figure, a cell of a table. */
export interface MarkableParagraph {
  /** The permanent id, of a caption or cell that of its figure, or that of the credit line. */
  id: string;
  node: ParagraphNode | TableCell;
  text: string;
  /** Where it begins in the words of its id: a table has its caption and its cells, each on a line. */
  offset: number;
  /** The ranges of its text in which nothing may be linked. */
  closed: Range[];
}

const markable = (id: string, node: MarkableParagraph['node'], offset = 0): MarkableParagraph => ({
  ...{ id, node, offset },
  text: textOf(node),
  closed: closedRanges(node),
});

/** The caption and the cells of a figure. */
function wordsOfFigure(id: string, node: FigureNode): MarkableParagraph[] {
  const caption = captionOf(node);
  const cells = tableOf(node)?.children.flatMap(({ children }) => children) ?? [];
  let offset = 0;
  return [...(caption ? [caption] : []), ...cells].map((one) => {
    const words = markable(id, one, offset);
    offset += words.text.length + 1;
    return words;
  });
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
    return markable(id, node);
  };
  const numbered = blocks.flatMap(({ node, kind }, index) => {
    const id = ids[index] as string;
    if (seriesOf(kind) === 'text') return [paragraph(id, node as ParagraphNode)];
    node.data = { ...node.data, hProperties: { id } };
    return node.type === 'figure' ? wordsOfFigure(id, node) : [];
  });
  if (credit === undefined) return numbered;
  const line: ParagraphNode = { type: 'paragraph', children: phrasingOf(credit) };
  tree.children.unshift(line);
  return [paragraph(CREDIT, line), ...numbered];
}
