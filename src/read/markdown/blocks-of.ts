import type { Code, Heading, Nodes, Paragraph, Root } from 'mdast';
import type { Block } from '../../model/ledger.ts';
import { captionOf, type FigureNode, tableOf } from './nodes.ts';
import { rowsOf } from './rows-of.ts';
import { textOf } from './text-of.ts';

/** A paragraph, heading, figure, table or block of code, with what the ledger must know of it. */
export interface TextBlock extends Block {
  node: Paragraph | Heading | FigureNode | Code;
}

/** What the ledger knows of a figure: its images, each with its description, or the rows of its table; its caption. */
function figureText(node: FigureNode): string {
  const table = tableOf(node);
  const rows = rowsOf(node).map((cells) => cells.join(' | '));
  const images = node.children.flatMap((child) =>
    child.type === 'image' ? [`![${child.alt ?? ''}](${child.url})`] : [],
  );
  const caption = captionOf(node);
  const said = caption ? [textOf(caption).replace(/\s+/g, ' ').trim()] : [];
  return [...(table ? [] : [images.join(' ')]), ...said, ...rows].join('\n');
}

/** The block that a node makes by itself; nothing if it is empty or only holds others. */
function blockOf(node: Nodes, kind: Block['kind']): TextBlock | undefined {
  if (node.type === 'code') return { node, kind: 'code', text: node.value.trimEnd() };
  if (node.type === 'figure') return { node, kind: tableOf(node) ? 'table' : 'figure', text: figureText(node) };
  if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
  const text = textOf(node).replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : { node, kind: node.type === 'heading' ? 'heading' : kind, text };
}

function collect(node: Nodes, kind: Block['kind'], out: TextBlock[]): void {
  const block = blockOf(node, kind);
  if (block) out.push(block);
  if (node.type === 'footnoteDefinition' || node.type === 'figure' || !('children' in node)) return;
  if (node.type === 'blockquote' && node.data?.setApart === 'PULLQUOTE') return;
  const isList = node.type === 'list' || (node.type as string) === 'defList';
  const inner = node.type === 'blockquote' ? 'quotation' : isList ? 'list' : kind;
  for (const child of node.children) collect(child, inner, out);
}

/**
 * Everything that gets a permanent id, in the order of the text: paragraphs, also each of those in quotations and
 * lists; headings; figures, tables and blocks of code. Not what stands in notes, nor pull quotes, which say again what
 * the text says.
 */
export function blocksOf(tree: Root): TextBlock[] {
  const blocks: TextBlock[] = [];
  collect(tree, 'paragraph', blocks);
  return blocks;
}
