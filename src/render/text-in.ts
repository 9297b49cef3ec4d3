import type { Root } from 'hast';
import type { PrintedText } from '../model/edition.ts';

/**
 * The text of a tree as it will be printed: that of all its elements, the hidden ones among them, as `textContent`
 * gives it, with the place of each element that has an id.
 */
export function textIn(tree: Root): PrintedText {
  const places = new Map<string, { start: number; end: number }>();
  let text = '';
  const walk = (nodes: Root['children']): void => {
    for (const node of nodes) {
      if (node.type === 'text') text += node.value;
      if (node.type !== 'element') continue;
      const start = text.length;
      walk(node.children);
      const { id } = node.properties;
      if (id) places.set(String(id), { start, end: text.length });
    }
  };
  walk(tree.children);
  // What is printed has no space around it.
  const lead = text.length - text.trimStart().length;
  for (const place of places.values()) {
    place.start = Math.max(0, place.start - lead);
    place.end = Math.max(0, place.end - lead);
  }
  return { text: text.trim(), places };
}
