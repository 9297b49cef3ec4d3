import { numberParagraphs } from '../../annotate/number-paragraphs.ts';
import type { Range } from '../../annotate/range.ts';
import type { Spot } from '../../bench/api.ts';
import { normaliseText } from '../../read/files/normalise-text.ts';
import { blocksOf } from '../../read/markdown/blocks-of.ts';
import { parseArticle } from '../../read/markdown/parse-article.ts';
import type { OpenArticle } from './open-article.ts';

/** Words of a text within which a mark stands: a paragraph, the caption of a figure, one cell of a table. */
export interface MarkablePart {
  /** The permanent id of its paragraph or figure. */
  paragraph: string;
  text: string;
  /** Where it begins in the words of that: a table has its caption and its cells, each on a line. */
  offset: number;
  /** The ranges of its text in which nothing can be marked: links and code. */
  closed: Range[];
}

/** All words of an article in which something can be marked, in their order. */
export function markableParts({ article, text }: Pick<OpenArticle, 'article' | 'text'>): MarkablePart[] {
  const tree = parseArticle(normaliseText(text), article.meta);
  const blocks = blocksOf(tree);
  const ids = blocks.map((_, index) => String(index));
  const found = numberParagraphs(tree, { blocks, ids }, article.meta.credit);
  const order = new Map([...new Set(found.map(({ id }) => id))].map((id, index) => [id, index]));
  return found.map(({ id, text: words, offset, closed }) => {
    const paragraph = article.paragraphs[order.get(id) as number]?.id ?? '';
    return { paragraph, text: words, offset, closed };
  });
}

/** Which part a place stands in, and its range there; undefined if it stands in none, or reaches over several. */
export function partAt(
  parts: readonly MarkablePart[],
  { paragraph, start, end }: Spot,
): { index: number; range: Range } | undefined {
  const index = parts.findIndex(
    (part) => part.paragraph === paragraph && part.offset <= start && end <= part.offset + part.text.length,
  );
  const { offset = 0 } = parts[index] ?? {};
  return index < 0 ? undefined : { index, range: { start: start - offset, end: end - offset } };
}
