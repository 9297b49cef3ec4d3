import type { ArticleMeta } from '../model/article.ts';

/** The authors of an article as schema.org names them; without a list, its byline, else the edition. */
export function authorNodes({ authors, byline }: Pick<ArticleMeta, 'authors' | 'byline'>, edition: string): object {
  const nodes = authors.map(({ name, kind, url, orcid }) => ({
    '@type': kind === 'person' ? 'Person' : 'Organization',
    name,
    ...(url && { url }),
    ...(orcid && { sameAs: `https://orcid.org/${orcid}` }),
  }));
  const [first = { '@type': 'Organization', name: byline ?? edition }, ...others] = nodes;
  return others.length > 0 ? nodes : first;
}
