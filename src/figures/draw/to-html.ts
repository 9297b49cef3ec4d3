import type { Element } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const printer = unified().use(rehypeStringify).freeze();

/** The picture as HTML. */
export function toHtml(tree: Element): string {
  return printer.stringify({ type: 'root', children: [tree] });
}
