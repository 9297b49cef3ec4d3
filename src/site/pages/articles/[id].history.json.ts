import type { APIRoute } from 'astro';
import { currentEdition } from '../../../build/current-edition.ts';
import { articleHistory } from '../../../export/article-history.ts';
import type { Article } from '../../../model/edition.ts';

export async function getStaticPaths() {
  const { edition } = await currentEdition();
  return edition.articles.map(({ id }) => ({ params: { id } }));
}

/** The versions of the paragraphs of an article, for links that were made for former ones. */
export const GET: APIRoute = async ({ params }) => {
  const { edition } = await currentEdition();
  return Response.json(articleHistory(edition.articleById.get(params.id as string) as Article));
};
