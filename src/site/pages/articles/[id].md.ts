import type { APIRoute } from 'astro';
import { currentEdition } from '../../../build/current-edition.ts';
import { markdownTwin } from '../../../export/markdown-twin.ts';
import type { Article } from '../../../model/edition.ts';
import { publicationOf } from '../../views/publication-of.ts';

export async function getStaticPaths() {
  const { edition } = await currentEdition();
  return edition.articles.map(({ id }) => ({ params: { id } }));
}

/** An article as Markdown, with its notes as footnotes. */
export const GET: APIRoute = async ({ params, site }) => {
  const { edition, context } = await currentEdition();
  const article = edition.articleById.get(params.id as string) as Article;
  const publication = publicationOf(edition.settings, context.addresses, site, article.meta.licence);
  return new Response(markdownTwin(article, context.addresses, publication), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
