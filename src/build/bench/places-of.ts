import { cutsWord } from '../../annotate/cuts-word.ts';
import { quoteFinder } from '../../annotate/find-quote.ts';
import { closedRanges } from '../../annotate/mark.ts';
import { phrasingOf } from '../../annotate/note-of.ts';
import { overlap, type Range } from '../../annotate/range.ts';
import type { BenchPlace } from '../../bench/api.ts';
import { seriesOf } from '../../model/ledger.ts';
import { normaliseText } from '../../read/files/normalise-text.ts';
import { blocksOf } from '../../read/markdown/blocks-of.ts';
import { parseMarkdown } from '../../read/markdown/parse-markdown.ts';
import type { OpenArticle } from './open-article.ts';

/** How much of what stands around is shown, in characters. */
const AROUND = 60;

/** The ranges of each paragraph in which nothing can be marked: links and code. */
export function closedIn({ article, text }: Pick<OpenArticle, 'article' | 'text'>): Range[][] {
  const { credit } = article.meta;
  const line = credit === undefined ? [] : [closedRanges({ type: 'paragraph', children: phrasingOf(credit) })];
  const blocks = blocksOf(parseMarkdown(normaliseText(text))).filter(({ kind }) => seriesOf(kind) === 'text');
  return [...line, ...blocks.map(({ node }) => closedRanges(node as Parameters<typeof closedRanges>[0]))];
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
        ...{ paragraph: id, start, end, words: text.slice(start, end) },
        before: text.slice(Math.max(0, start - AROUND), start),
        after: text.slice(end, end + AROUND),
        names: marked?.entity,
        sure: marked === undefined,
      },
    ];
  });
}
