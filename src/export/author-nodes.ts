import type { ArticleMeta } from '../model/article.ts';
import { authorsOf } from './authors-of.ts';

/** The authors of an article as schema.org names them: one, or a list. */
export function authorNodes(meta: Pick<ArticleMeta, 'authors' | 'byline'>, edition: string): object {
  const nodes = authorsOf(meta, edition).map(({ name, kind, url, orcid }) => ({
    '@type': kind === 'person' ? 'Person' : 'Organization',
    name,
    ...(url && { url }),
    ...(orcid && { sameAs: `https://orcid.org/${orcid}` }),
  }));
  return nodes.length > 1 ? nodes : (nodes[0] as object);
}
