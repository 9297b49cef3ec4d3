import { cutsWord } from '../../annotate/cuts-word.ts';
import { quoteFinder } from '../../annotate/find-quote.ts';
import { overlap, type Range } from '../../annotate/range.ts';
import type { BenchPlace } from '../../bench/api.ts';
import { inContext } from './in-context.ts';
import { type MarkablePart, markableParts } from './markable-parts.ts';
import type { OpenArticle } from './open-article.ts';

/** The ranges of each paragraph, in the order of the article's, in which nothing can be marked: links and code. */
export function closedIn(open: Pick<OpenArticle, 'article' | 'text'>): Range[][] {
  const parts = Map.groupBy(markableParts(open), ({ paragraph }) => paragraph);
  return open.article.paragraphs.map(({ id }) =>
    (parts.get(id) ?? []).flatMap(({ closed, offset }) =>
      closed.map(({ start, end }) => ({ start: start + offset, end: end + offset })),
    ),
  );
}

/** Every place at which words stand as whole words and can be marked, with what they are marked as now. */
export function placesOf(open: Pick<OpenArticle, 'article' | 'text'>, words: string): BenchPlace[] {
  const { mentions } = open.article;
  const parts = markableParts(open);
  return quoteFinder(parts.map(({ text }) => text))({ exact: words }).flatMap(({ block, ...range }) => {
    const { paragraph, text, offset, closed } = parts[block] as MarkablePart;
    if (cutsWord(text, range) || closed.some((one) => overlap(one, range))) return [];
    const at = { start: range.start + offset, end: range.end + offset };
    const marked = mentions.find((one) => one.paragraph === paragraph && overlap(one, at));
    const names = marked?.entity;
    return [{ paragraph, ...at, ...inContext(text, range), names, sure: marked === undefined }];
  });
}
