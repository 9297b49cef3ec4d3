import type { Root } from 'mdast';
import { parseMarkdown } from './parse-markdown.ts';
import { takeCitations } from './take-citations.ts';
import { takeFigures } from './take-figures.ts';

/** Finds figures, tables with their captions, and citations in the tree of an article, parsed from `text`. */
export function findInArticle(tree: Root, text: string): Root {
  takeFigures(tree);
  takeCitations(tree, text);
  return tree;
}

/** The whole file of an article as the tree in which its paragraphs are numbered and marked. */
export const parseArticle = (text: string): Root => findInArticle(parseMarkdown(text), text);
