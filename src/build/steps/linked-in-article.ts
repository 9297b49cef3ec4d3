import { linkedWorks } from '../../addresses/links/linked-works.ts';
import type { LinkedWork } from '../../model/edition.ts';
import type { LedgeredArticle } from './annotate-edition.ts';
import { madeOnce } from './made-once.ts';

/** The works to which the text of an article links. */
export function linkedInArticle(one: LedgeredArticle): LinkedWork[] {
  const { id, meta } = one.article;
  const page = `articles/${id}/`;
  return madeOnce(one, 'linked', () =>
    linkedWorks({ tree: one.article.tree, page, article: id, claims: meta.claims.map((claim) => claim.id) }),
  );
}
