import type { BlockContent, Blockquote, Paragraph } from 'mdast';
import './take-alerts.ts';

/** A quotation as it is written, with the line that says what else it is; `children` is what stands in it. */
export function quotationMarkdown(node: Blockquote, children: BlockContent[]): Blockquote {
  const sort = node.data?.alert ?? node.data?.setApart;
  if (!sort) return { ...node, children };
  const marker: Paragraph = { type: 'paragraph', children: [{ type: 'html', value: `[!${sort}]` }] };
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph') return { ...node, children: [marker, ...(first ? [first] : []), ...rest] };
  const words: Paragraph['children'] = [...marker.children, { type: 'text', value: '\n' }, ...first.children];
  return { ...node, children: [{ ...first, children: words }, ...rest] };
}
