import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { DefListTermNode } from 'mdast-util-definition-list';
import { visit } from 'unist-util-visit';

/** Makes a paragraph of the words of each term of a list of definitions, so that it is numbered and marked as one. */
export function takeTerms(tree: Root): Root {
  visit(tree, (node) => {
    const { type, children } = node as unknown as DefListTermNode;
    const [first, last] = [children?.[0], children?.at(-1)];
    if (type !== 'defListTerm' || !first || !last || (first as { type: string }).type === 'paragraph') return;
    const words: Paragraph = { type: 'paragraph', children: children as PhrasingContent[] };
    if (first.position && last.position) words.position = { start: first.position.start, end: last.position.end };
    (node as unknown as { children: Paragraph[] }).children = [words];
  });
  return tree;
}
