import type { APIRoute } from 'astro';
import { currentEdition } from '../../../build/current-edition.ts';
import { citationsFile } from '../../views/cite-view.ts';

export async function getStaticPaths() {
  const { edition } = await currentEdition();
  return edition.articles.map(({ id }) => ({ params: { id } }));
}

/** What the citations of an article and of any place in it are made from, for scripts. */
export const GET: APIRoute = async ({ params }) => {
  const { edition } = await currentEdition();
  return Response.json(citationsFile(params.id as string, edition));
};
