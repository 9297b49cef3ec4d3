import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { escaped } from '../../addresses/range/escaped.ts';
import { currentEdition } from '../../build/current-edition.ts';
import type { ArticleMeta } from '../../model/article.ts';

/** Who made an article, as elements of Dublin Core. */
const creators = (meta: ArticleMeta, edition: string): string =>
  (meta.authors.length > 0 ? meta.authors.map(({ name }) => name) : [meta.byline ?? edition])
    .map((name) => `<dc:creator>${escaped(name)}</dc:creator>`)
    .join('');

/** The articles as an RSS feed. */
export const GET: APIRoute = async ({ site }) => {
  const { edition, context } = await currentEdition();
  return rss({
    title: edition.settings.name,
    description: edition.settings.description,
    site: new URL(context.addresses.home, site).href,
    xmlns: { dc: 'http://purl.org/dc/elements/1.1/' },
    trailingSlash: true,
    items: edition.articles.map(({ id, meta }) => ({
      title: meta.title,
      description: meta.deck,
      customData: creators(meta, edition.settings.name),
      pubDate: new Date(`${meta.published}T00:00:00Z`),
      link: new URL(context.addresses.article(id), site).href,
    })),
  });
};
