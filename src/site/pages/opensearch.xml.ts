import type { APIRoute } from 'astro';
import { currentEdition } from '../../build/current-edition.ts';
import { openSearch } from '../../export/open-search.ts';
import { publicationOf } from '../views/publication-of.ts';

/** How a browser searches the edition from its own field. */
export const GET: APIRoute = async ({ site }) => {
  const { edition, context } = await currentEdition();
  const publication = publicationOf(edition.settings, context.addresses, site);
  return new Response(openSearch(context.addresses, publication), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
};
