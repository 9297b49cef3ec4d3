import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { InlineHtmlNode } from './nodes.ts';
import { SAID_BY_CLASS } from './take-sayings.ts';
import { LINE_CLASS } from './take-verse.ts';

/** Whether an element stands for a line of verse, or for that which says whose words a quotation is. */
export const isOwnLine = ({ properties }: InlineHtmlNode): boolean =>
  [properties.className].flat().some((name) => name === LINE_CLASS || name === SAID_BY_CLASS);

/** A bar at the head of each line; the spaces that do not break behind it stay as they are. */
const barred = (children: readonly PhrasingContent[]): PhrasingContent[] => [
  { type: 'html', value: '| ' },
  ...children.flatMap((node): PhrasingContent[] =>
    node.type === 'break' ? [{ type: 'html', value: '\n| ' }] : [node],
  ),
];

/** A paragraph as it is written; `children` is what stands in it as Markdown. */
export function paragraphMarkdown(node: Paragraph, children: PhrasingContent[]): Nodes {
  const [only, ...others] = children;
  if (only?.type === 'inlineMath' && others.length === 0) return { type: 'math', value: only.value };
  return { ...node, children: node.data?.verse ? barred(children) : children };
}
