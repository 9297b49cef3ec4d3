import type { Nodes } from 'mdast';
import './nodes.ts';

/** The words that a reader sees in a node: one character for a line break, nothing for noterefs, images and HTML. */
export function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'formula') return node.words;
  if (node.type === 'break') return '\n';
  return 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : '';
}
