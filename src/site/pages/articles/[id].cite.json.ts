import type { APIRoute } from 'astro';
import { currentEdition } from '../../../build/current-edition.ts';
import { citationsData } from '../../views/cite-view.ts';

export async function getStaticPaths() {
  const { edition } = await currentEdition();
  return edition.articles.map(({ id }) => ({ params: { id } }));
}

/** The citations of an article and of any place in it, for scripts. */
export const GET: APIRoute = async ({ params, site }) => {
  const { edition, context } = await currentEdition();
  return Response.json(citationsData(params.id as string, edition, context, site as URL));
};
