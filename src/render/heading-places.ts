import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { place } from './place.ts';

/** Takes the id of each heading, which has its words, into it: reader modes judge a heading by its id. */
export const rehypeHeadingPlaces = () => (tree: Root) =>
  visit(tree, 'element', (node) => {
    const { id } = node.properties;
    if (!/^h[2-6]$/.test(node.tagName) || typeof id !== 'string') return;
    delete node.properties.id;
    node.children.unshift(place(id));
  });
