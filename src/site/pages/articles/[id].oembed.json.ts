import type { APIRoute } from 'astro';
import { currentEdition } from '../../../build/current-edition.ts';
import { oembed } from '../../../export/oembed.ts';
import type { Article } from '../../../model/edition.ts';

export async function getStaticPaths() {
  const { edition } = await currentEdition();
  return edition.articles.map(({ id }) => ({ params: { id } }));
}

/** A quotation of an article for pages that embed it. */
export const GET: APIRoute = async ({ params, site }) => {
  const { edition, context } = await currentEdition();
  const { addresses } = context;
  const article = edition.articleById.get(params.id as string) as Article;
  return Response.json(oembed(article, edition.settings.name, addresses, new URL(addresses.home, site).href));
};
