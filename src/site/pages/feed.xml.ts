import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { SITE } from '../../addresses/site.ts';
import { currentEdition } from '../../build/current-edition.ts';

/** The articles as an RSS feed. */
export const GET: APIRoute = async ({ site }) => {
  const { edition, context } = await currentEdition();
  return rss({
    title: SITE.name,
    description: SITE.description,
    site: new URL(context.addresses.home, site).href,
    trailingSlash: true,
    items: edition.articles.map(({ id, meta }) => ({
      title: meta.title,
      description: meta.deck,
      pubDate: new Date(`${meta.published}T00:00:00Z`),
      link: new URL(context.addresses.article(id), site).href,
    })),
  });
};
