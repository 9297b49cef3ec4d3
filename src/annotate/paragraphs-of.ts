import type { Nodes, Paragraph, Root } from 'mdast';
import type { Block } from '../model/ledger.ts';
import { textOf } from './text-of.ts';

/** A paragraph of the text with what the ledger must know of it. */
export interface ParagraphBlock extends Block {
  node: Paragraph;
}

function collect(node: Nodes, kind: Block['kind'], out: ParagraphBlock[]): void {
  if (node.type === 'paragraph') out.push({ node, kind, text: textOf(node).replace(/\s+/g, ' ').trim() });
  if (node.type === 'footnoteDefinition' || node.type === 'table' || !('children' in node)) return;
  const inner = node.type === 'blockquote' ? 'quotation' : node.type === 'list' ? 'list' : kind;
  for (const child of node.children) collect(child, inner, out);
}

/** Every paragraph that gets a number, in the order of the text: also those in quotations and lists, not those in notes. */
export function paragraphsOf(tree: Root): ParagraphBlock[] {
  const blocks: ParagraphBlock[] = [];
  collect(tree, 'paragraph', blocks);
  return blocks;
}
