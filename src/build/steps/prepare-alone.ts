import type { ArticleMeta } from '../../model/article.ts';
import type { Content } from '../../read/files/read-content.ts';
import type { Parsed } from '../../read/parse-file.ts';
import { annotateEdition, type LedgeredArticle } from './annotate-edition.ts';
import { checkOnce } from './check-once.ts';
import { imagesOnce } from './images-once.ts';
import type { KnownIds } from './known-in.ts';
import { numberOnce } from './number-once.ts';
import type { ParsedEdition } from './parse-edition.ts';

/** Whether an article can be read without others: a translation takes the numbers of its original. */
export const byItself = ({ value }: Parsed<ArticleMeta>): boolean =>
  value !== undefined && value.translationOf === undefined;

/** What all articles are checked, numbered and annotated with. */
export interface Preparing {
  content: Content;
  parsed: ParsedEdition;
  known: KnownIds;
  frozen: boolean;
}

/** Checks, numbers and annotates articles that are read by themselves, some before others: each step is done once. */
export function prepareAlone(
  articles: readonly Parsed<ArticleMeta>[],
  { content, parsed, known, frozen }: Preparing,
): LedgeredArticle[] {
  const numbered = articles.flatMap((one) => {
    // Before its tree is used up.
    imagesOnce(one);
    checkOnce(one, known, content);
    return numberOnce(one, content.ledgers, { frozen }).article ?? [];
  });
  return annotateEdition(numbered, parsed).articles;
}
