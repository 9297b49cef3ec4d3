import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { currentEdition } from '../../build/current-edition.ts';
import { HISTORY_WORDS } from '../../words/en/history.ts';
import { correctionLines } from '../views/corrections-view.ts';

/** The corrections as an RSS feed. */
export const GET: APIRoute = async ({ site }) => {
  const { edition, context } = await currentEdition();
  const words = HISTORY_WORDS.corrections;
  return rss({
    title: `${edition.settings.name}: ${words.title}`,
    description: words.feedDescription,
    site: new URL(context.addresses.corrections, site).href,
    trailingSlash: false,
    items: correctionLines(edition.articles, context).map(({ date, article, name, href, sentence }) => ({
      title: `${article}, ${name}`,
      description: sentence,
      pubDate: new Date(`${date}T00:00:00Z`),
      link: new URL(href, site).href,
    })),
  });
};
