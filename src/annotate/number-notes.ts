import type { FootnoteDefinition, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** The numbers that remark-rehype will give: those of the text first, then those of which only notes speak. */
export function numberNotes(tree: Root): Map<string, number> {
  const numbers = new Map<string, number>();
  const definitions = new Map<string, FootnoteDefinition>();
  const count = (root: Root | FootnoteDefinition) =>
    visit(root, (node) => {
      if (node.type === 'footnoteReference' && !numbers.has(node.identifier)) {
        numbers.set(node.identifier, numbers.size + 1);
      }
      if (node.type !== 'footnoteDefinition' || node === root) return undefined;
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
      return SKIP;
    });
  count(tree);
  for (const identifier of numbers.keys()) {
    const definition = definitions.get(identifier);
    if (definition) count(definition);
  }
  return numbers;
}
