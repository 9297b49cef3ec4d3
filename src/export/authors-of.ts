import type { ArticleMeta } from '../model/article.ts';
import type { Author } from '../model/author.ts';

/** Who made an article, one by one; a byline alone, or else the edition, counts as a body. */
export const authorsOf = (
  { authors, byline }: Pick<ArticleMeta, 'authors' | 'byline'>,
  edition: string,
): readonly Author[] => (authors.length > 0 ? authors : [{ name: byline ?? edition, kind: 'organisation' }]);
