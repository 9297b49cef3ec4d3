import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** YAML between lines of three hyphens at the head of a text, as remark-frontmatter finds it. */
const HEAD = /^---[ \t]*\n(?:([^\r\0]*?)\n)??(---[ \t]*)\n/;

/**
 * The tree of a text with YAML at its head, of which `parse` is given only what stands behind: in an article that is a
 * small part. Every position is that of the whole text. Undefined if there is no such head, or nothing behind it.
 */
export function parseBehind(text: string, parse: (text: string) => Root): Root | undefined {
  const [head = '', value = '', fence = ''] = HEAD.exec(text) ?? [];
  if (head === '' || head.length === text.length) return undefined;
  const tree = parse(text.slice(head.length));
  const lines = head.split('\n').length - 1;
  visit(tree, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) {
      point.line += lines;
      point.offset = (point.offset ?? 0) + head.length;
    }
  });
  const start = { line: 1, column: 1, offset: 0 };
  const end = { line: lines, column: fence.length + 1, offset: head.length - 1 };
  if (tree.position) tree.position.start = { ...start };
  tree.children.unshift({ type: 'yaml', value, position: { start, end } });
  return tree;
}
