import type { Element } from 'hast';
import type { ListItem, Parents } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { defaultHandlers } from 'remark-rehype';
import { visit } from 'unist-util-visit';
import { ARTICLE_WORDS } from '../words/en/article.ts';

/** An item of a list; its box, if it has one, says whether it is ticked to those who do not see it. */
export function listItem(state: State, node: ListItem, parent: Parents | undefined): Element {
  const item = defaultHandlers.listItem(state, node, parent);
  if (typeof node.checked !== 'boolean') return item;
  const word = node.checked ? ARTICLE_WORDS.ticked : ARTICLE_WORDS.unticked;
  visit(item, 'element', ({ tagName, properties }) => {
    if (tagName === 'input') properties.ariaLabel ??= word;
  });
  return item;
}
