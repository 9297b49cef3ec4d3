import type { Root } from 'mdast';
import { markdownOf } from '../../edit/text/put-block.ts';
import { normaliseText } from '../../read/files/normalise-text.ts';
import { blocksOf, type TextBlock } from '../../read/markdown/blocks-of.ts';
import { parseArticle } from '../../read/markdown/parse-article.ts';
import type { NumberedArticle } from '../steps/number-article.ts';
import { type OpenArticle, Refused } from './open-article.ts';

/** A block of an article that is open, by its permanent id. */
export interface OpenBlock {
  /** The article as it is numbered now; its tree is used up. */
  numbered: NumberedArticle;
  /** The text of the file as the build reads it, its tree, and the blocks of that. */
  tree: Root;
  blocks: TextBlock[];
  /** Which of them it is. */
  at: number;
  markdown: string;
}

/** The block of an article that has a permanent id; throws `Refused` if there is none. */
export function blockOf({ article, text, built }: OpenArticle, id: string): OpenBlock {
  const numbered = built.numbered.find(({ parsed }) => parsed.file.id === article.id);
  const tree = parseArticle(normaliseText(text));
  const blocks = blocksOf(tree);
  const at = numbered?.update.ids.indexOf(id) ?? -1;
  const block = blocks[at];
  if (!numbered || !block)
    throw new Refused(`"${id}" is nothing of the text: it stands in the frontmatter, or nowhere`);
  return { numbered, tree, blocks, at, markdown: markdownOf(text, block.node) };
}
