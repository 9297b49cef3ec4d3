import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const NAMES: [Nodes['type'], string][] = [
  ['paragraph', 'paragraphs'],
  ['heading', 'headings'],
  ['footnoteDefinition', 'notes'],
  ['link', 'links'],
  ['list', 'lists'],
  ['table', 'tables'],
  ['blockquote', 'quotations'],
  ['code', 'blocks of code'],
];

/** What a text has, in words: `12 paragraphs, 3 notes`. */
export function countKept(tree: Root): string {
  const counts = new Map<string, number>();
  visit(tree, ({ type }) => void counts.set(type, (counts.get(type) ?? 0) + 1));
  return NAMES.flatMap(([type, name]) => (counts.has(type) ? [`${counts.get(type)} ${name}`] : [])).join(', ');
}
