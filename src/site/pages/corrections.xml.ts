import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { currentEdition } from '../../build/current-edition.ts';
import { feedFrame, feedItem } from '../../export/feed-item.ts';
import { HISTORY_WORDS } from '../../words/en/history.ts';
import { labelled } from '../../words/labelled.ts';
import { correctionLines, NEWEST } from '../views/corrections-view.ts';

/** The corrections as an RSS feed. */
export const GET: APIRoute = async ({ site }) => {
  const { edition, context } = await currentEdition();
  const words = HISTORY_WORDS.corrections;
  const whole = (path: string) => new URL(path, site).href;
  return rss({
    title: labelled(edition.settings.name, words.title),
    description: words.feedDescription,
    site: whole(context.addresses.corrections),
    trailingSlash: true,
    ...feedFrame(whole(context.addresses.correctionsFeed), edition.settings.language),
    items: correctionLines(edition.articles, context)
      .slice(0, NEWEST)
      .map(({ date, article, name, href, sentence, guid, authors }) =>
        feedItem({
          title: `${article}, ${name}`,
          summary: sentence,
          day: date,
          link: whole(href),
          guid: whole(context.addresses.home) + guid,
          authors: authors.map((author) => author.name),
        }),
      ),
  });
};
