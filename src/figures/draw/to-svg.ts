import type { Element } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const printer = unified()
  .use(rehypeStringify, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true })
  .freeze();

/** The picture as a file of its own, which is XML: what is empty needs no end. */
export function toSvg(tree: Element): string {
  return printer.stringify({ type: 'root', children: [tree] });
}
