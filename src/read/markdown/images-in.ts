import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { imageName } from './image-name.ts';

/** The names of the files, images and recordings, that stand in the text of an article as images. */
export function imagesIn(tree: Root): string[] {
  const names = new Set<string>();
  visit(tree, 'image', ({ url }) => void names.add(imageName(url, 'articles') ?? ''));
  return [...names];
}
