import type { Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';

const TAGS = new Set(['dl', 'hr', 'math']);
const CLASSES = new Set(['verse', 'speech', 'letter', 'pullquote', 'said-by', 'formula', 'alert']);

/** Whether printed trees have blocks that few texts have, whose style is in a file of its own (`blocks.css`). */
export function hasBlocks(trees: readonly Root[]): boolean {
  return trees.some((tree) => {
    let has = false;
    visit(tree, 'element', ({ tagName, properties: { className } }) => {
      has = TAGS.has(tagName) || (Array.isArray(className) && className.some((name) => CLASSES.has(String(name))));
      return has ? EXIT : undefined;
    });
    return has;
  });
}
