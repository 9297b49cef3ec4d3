import type { ArticleMeta } from '../model/article.ts';
import { joinNames } from './join-names.ts';

/** Who made an article, in words: its byline, else the names of its authors, else the name of the edition. */
export function bylineOf({ byline, authors }: Pick<ArticleMeta, 'byline' | 'authors'>, edition: string): string {
  if (byline !== undefined) return byline;
  return joinNames(authors.map(({ name }) => name)) || edition;
}
