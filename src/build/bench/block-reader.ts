import type { Definition, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Says what a block of a tree is, words and marks alike, wherever it stands in its file: two blocks of which the same
 * is said are the same to a reader. A link that names its address elsewhere says where it leads.
 */
export function blockReader(tree: Root): (node: Nodes) => string {
  const addresses = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    // Of two with one name the first counts, as CommonMark has it.
    if (!addresses.has(node.identifier)) addresses.set(node.identifier, node);
  });
  return (node) =>
    JSON.stringify(node, (key, value) => {
      if (key === 'position') return undefined;
      if (value?.type !== 'linkReference' && value?.type !== 'imageReference') return value;
      const leads = addresses.get(value.identifier);
      return { ...value, leadsTo: [leads?.url, leads?.title] };
    });
}
