import type { APIRoute } from 'astro';
import { currentEdition } from '../../../build/current-edition.ts';
import { webAnnotations } from '../../../export/annotations/web-annotations.ts';
import type { Article } from '../../../model/edition.ts';
import { publicationOf } from '../../views/publication-of.ts';

export async function getStaticPaths() {
  const { edition } = await currentEdition();
  return edition.articles.map(({ id }) => ({ params: { id } }));
}

/** The annotations of an article, for other readers and for research. */
export const GET: APIRoute = async ({ params, site }) => {
  const { edition, context } = await currentEdition();
  const article = edition.articleById.get(params.id as string) as Article;
  const { addresses } = context;
  const publication = publicationOf(edition.settings, addresses, site, article.meta.licence);
  return Response.json(webAnnotations(article, edition, addresses, publication));
};
