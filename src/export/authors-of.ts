import type { ArticleMeta } from '../model/article.ts';

/** Somebody who made an article. */
export interface ArticleAuthor {
  name: string;
  kind: 'person' | 'organisation';
  role?: string | undefined;
  url?: string | undefined;
  orcid?: string | undefined;
}

/** Who made an article, one by one; a byline alone, or else the edition, counts as a body. */
export function authorsOf(meta: ArticleMeta, edition: string): readonly ArticleAuthor[] {
  const { authors = [], byline } = meta as ArticleMeta & { authors?: readonly ArticleAuthor[] };
  return authors.length > 0 ? authors : [{ name: byline ?? edition, kind: 'organisation' }];
}
