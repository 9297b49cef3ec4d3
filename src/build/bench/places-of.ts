import { cutsWord } from '../../annotate/cuts-word.ts';
import { quoteFinder } from '../../annotate/find-quote.ts';
import { numberParagraphs } from '../../annotate/number-paragraphs.ts';
import { overlap, type Range } from '../../annotate/range.ts';
import type { BenchPlace } from '../../bench/api.ts';
import { normaliseText } from '../../read/files/normalise-text.ts';
import { blocksOf } from '../../read/markdown/blocks-of.ts';
import { parseArticle } from '../../read/markdown/parse-article.ts';
import { inContext } from './in-context.ts';
import type { OpenArticle } from './open-article.ts';

/** The ranges of each paragraph, in the order of the article's, in which nothing can be marked: links and code. */
export function closedIn({ article, text }: Pick<OpenArticle, 'article' | 'text'>): Range[][] {
  const tree = parseArticle(normaliseText(text), article.meta);
  const blocks = blocksOf(tree);
  const ids = blocks.map((_, index) => String(index));
  return numberParagraphs(tree, { blocks, ids }, article.meta.credit).map(({ closed }) => closed);
}

/** Every place at which words stand as whole words and can be marked, with what they are marked as now. */
export function placesOf(open: Pick<OpenArticle, 'article' | 'text'>, words: string): BenchPlace[] {
  const { paragraphs, mentions } = open.article;
  const closed = closedIn(open);
  const texts = paragraphs.map(({ text }) => text);
  return quoteFinder(texts)({ exact: words }).flatMap(({ block, start, end }) => {
    const { id, text } = paragraphs[block] as (typeof paragraphs)[number];
    if (cutsWord(text, { start, end }) || closed[block]?.some((range) => overlap(range, { start, end }))) return [];
    const marked = mentions.find((one) => one.paragraph === id && overlap(one, { start, end }));
    return [
      {
        ...{ paragraph: id, start, end, ...inContext(text, { start, end }) },
        names: marked?.entity,
        sure: marked === undefined,
      },
    ];
  });
}
