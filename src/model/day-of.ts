import type { ArticleMeta } from './article.ts';
import type { Edition } from './edition.ts';

/** The day from which an article tells what is known and what came later: its own, else that of its publication. */
export const articleDay = ({ asOf, published }: Pick<ArticleMeta, 'asOf' | 'published'>): string => asOf ?? published;

/** The days of those articles that have a choice of then and now, each once, the earliest first. */
export const daysOf = (articles: readonly { meta: Pick<ArticleMeta, 'asOf'> }[]): string[] =>
  [...new Set(articles.flatMap(({ meta }) => meta.asOf ?? []))].sort();

/**
 * The day that records speak from where no article is at hand: that of the articles; with several, of the earliest;
 * none if no article has one.
 */
export const dayOf = (edition: Pick<Edition, 'articles'>): string | undefined => daysOf(edition.articles)[0];
