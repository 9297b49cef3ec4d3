import type { APIRoute } from 'astro';
import { currentEdition } from '../../../build/current-edition.ts';
import { versionCheck } from '../../../build/for-pages/version-check.ts';
import { articlePermalinks } from '../../../export/article-permalinks.ts';
import type { Article } from '../../../model/edition.ts';

export async function getStaticPaths() {
  const { edition } = await currentEdition();
  return edition.articles.map(({ id }) => ({ params: { id } }));
}

/** What every permanent address in an article leads to, for other programs and for links that others have made. */
export const GET: APIRoute = async ({ params, site }) => {
  const { edition, context } = await currentEdition();
  const article = edition.articleById.get(params.id as string) as Article;
  const whole = (address: string) => new URL(address, site).href;
  const check = (version: string) => versionCheck(article.ledger, version);
  return Response.json(articlePermalinks(article, context.addresses, whole, check));
};
