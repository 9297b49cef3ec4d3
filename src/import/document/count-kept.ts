import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const NAMES: [Nodes['type'], one: string, many: string][] = [
  ['paragraph', 'paragraph', 'paragraphs'],
  ['heading', 'heading', 'headings'],
  ['footnoteDefinition', 'note', 'notes'],
  ['link', 'link', 'links'],
  ['list', 'list', 'lists'],
  ['table', 'table', 'tables'],
  ['blockquote', 'quotation', 'quotations'],
  ['image', 'image', 'images'],
  ['code', 'block of code', 'blocks of code'],
];

/** What a text has, in words: `12 paragraphs, 3 notes`. */
export function countKept(tree: Root): string {
  const counts = new Map<string, number>();
  visit(tree, ({ type }) => void counts.set(type, (counts.get(type) ?? 0) + 1));
  return NAMES.flatMap(([type, one, many]) => {
    const count = counts.get(type) ?? 0;
    return count > 0 ? [`${count} ${count === 1 ? one : many}`] : [];
  }).join(', ');
}
