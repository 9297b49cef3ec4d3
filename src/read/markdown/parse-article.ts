import type { Root } from 'mdast';
import { parseMarkdown } from './parse-markdown.ts';
import { setMarks } from './set-marks.ts';
import { takeCitations } from './take-citations.ts';
import { takeFigures } from './take-figures.ts';

/** How an article wants its marks of quotation, dashes and apostrophes. */
export interface Typography {
  language: string;
  /** Whether those of its language stand for the straight ones that were typed. */
  typography: boolean;
}

/**
 * Finds figures, tables with their captions, and citations in the tree of an article, parsed from `text`, and sets its
 * marks.
 */
export function findInArticle(tree: Root, text: string, set?: Typography): Root {
  takeFigures(tree);
  takeCitations(tree, text);
  if (set?.typography) setMarks(tree, text, set.language);
  return tree;
}

/** The whole file of an article as the tree in which its paragraphs are numbered and marked. */
export const parseArticle = (text: string, set?: Typography): Root => findInArticle(parseMarkdown(text), text, set);
