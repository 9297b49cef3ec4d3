import type { Root } from 'mdast';
import { defListToMarkdown } from 'mdast-util-definition-list';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { toMarkdown } from 'mdast-util-to-markdown';
import { asWritten } from './as-written.ts';

/** A text as the Markdown of an article. */
export const articleText = (tree: Root): string =>
  toMarkdown(asWritten(tree), {
    bullet: '-',
    rule: '-',
    emphasis: '_',
    listItemIndent: 'one',
    extensions: [
      gfmToMarkdown({ firstLineBlank: false }),
      mathToMarkdown({ singleDollarTextMath: false }),
      defListToMarkdown,
    ],
  });
