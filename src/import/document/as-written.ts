import type { BlockContent, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import '../../read/markdown/nodes.ts';
import { isOwnLine, paragraphMarkdown } from '../../read/markdown/paragraph-markdown.ts';
import { quotationMarkdown } from '../../read/markdown/quotation-markdown.ts';

const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function written(node: Nodes): Nodes[] {
  const inner = () => ('children' in node ? (node.children as Nodes[]).flatMap(written) : []);
  if (node.type === 'formula') return [{ type: 'inlineMath', value: node.value }];
  if (node.type === 'paragraph') return [paragraphMarkdown(node, inner() as PhrasingContent[])];
  if (node.type === 'blockquote') return [quotationMarkdown(node, inner() as BlockContent[])];
  if (node.type === 'inlineHtml') {
    const given = Object.entries(node.properties).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
    const tag = (value: string): Nodes[] => (isOwnLine(node) ? [] : [{ type: 'html', value }]);
    return [...tag(`<${node.tagName}${given.join('')}>`), ...inner(), ...tag(`</${node.tagName}>`)];
  }
  if ((node.type as string) === 'defListTerm') {
    const words = (inner() as Paragraph[]).flatMap(({ children }) => children);
    return [{ ...node, children: words } as unknown as Nodes];
  }
  return ['children' in node ? ({ ...node, children: inner() } as Nodes) : node];
}

/** The tree of a text that our parser read, with the nodes of Markdown in place of ours, as it is to be written. */
export const asWritten = (tree: Root): Root => ({
  ...tree,
  children: tree.children.flatMap(written) as Root['children'],
});
