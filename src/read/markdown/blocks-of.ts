import type { Code, Heading, Nodes, Paragraph, Root, Table } from 'mdast';
import type { Block } from '../../model/ledger.ts';
import { textOf } from './text-of.ts';

/** A paragraph, heading or figure of the text, with what the ledger must know of it. */
export interface TextBlock extends Block {
  node: Paragraph | Heading | Table | Code;
}

/** The images in a paragraph, each by its description and its address. */
function imagesIn(node: Nodes): string[] {
  if (node.type === 'image') return [`![${node.alt ?? ''}](${node.url})`];
  if (node.type === 'imageReference') return [`![${node.alt ?? ''}][${node.identifier}]`];
  return 'children' in node ? (node.children as Nodes[]).flatMap(imagesIn) : [];
}

/** The block that a node makes by itself; nothing if it is empty or only holds others. */
function blockOf(node: Nodes, kind: Block['kind']): TextBlock | undefined {
  if (node.type === 'code') return { node, kind: 'figure', text: node.value.trimEnd() };
  if (node.type === 'table') {
    const rows = node.children.map(({ children }) => children.map((cell) => textOf(cell).trim()).join(' | '));
    return { node, kind: 'figure', text: rows.join('\n') };
  }
  if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
  const text = textOf(node).replace(/\s+/g, ' ').trim();
  if (text !== '') return { node, kind: node.type === 'heading' ? 'heading' : kind, text };
  const images = imagesIn(node);
  return images.length > 0 && node.type === 'paragraph' ? { node, kind: 'figure', text: images.join(' ') } : undefined;
}

function collect(node: Nodes, kind: Block['kind'], out: TextBlock[]): void {
  const block = blockOf(node, kind);
  if (block) out.push(block);
  if (node.type === 'footnoteDefinition' || node.type === 'table' || !('children' in node)) return;
  const inner = node.type === 'blockquote' ? 'quotation' : node.type === 'list' ? 'list' : kind;
  for (const child of node.children) collect(child, inner, out);
}

/**
 * Everything that gets a permanent id, in the order of the text: paragraphs, also each of those in quotations and
 * lists; headings; figures, which are images that stand alone, tables and blocks of code. Not what stands in notes.
 */
export function blocksOf(tree: Root): TextBlock[] {
  const blocks: TextBlock[] = [];
  collect(tree, 'paragraph', blocks);
  return blocks;
}
