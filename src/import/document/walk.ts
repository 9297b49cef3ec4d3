import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Calls `see` for each element with the elements that hold it, the outermost first. */
export function visitParents(tree: Root, see: (node: Element, parents: Element[]) => void): void {
  const walk = (node: Root | Element, parents: Element[]): void => {
    for (const child of [...node.children]) {
      if (child.type !== 'element') continue;
      see(child, parents);
      walk(child, [...parents, child]);
    }
  };
  walk(tree, []);
}

export { SKIP, visit };
