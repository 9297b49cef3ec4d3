import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { currentEdition } from '../../build/current-edition.ts';
import { authorsOf } from '../../export/authors-of.ts';
import { feedFrame, feedItem } from '../../export/feed-item.ts';
import { leadImage } from '../../export/figures/lead-image.ts';
import { leadRecording } from '../../export/figures/lead-recording.ts';

/** So many articles, the latest, are in the feed. */
const NEWEST = 100;

/** The latest articles as an RSS feed, each with its deck. */
export const GET: APIRoute = async ({ site }) => {
  const { edition, context } = await currentEdition();
  const { name, description, language } = edition.settings;
  const whole = (path: string) => new URL(path, site).href;
  return rss({
    title: name,
    description,
    site: whole(context.addresses.home),
    trailingSlash: true,
    ...feedFrame(whole(context.addresses.feed), language),
    // A reader of feeds wants what is new; the list of articles has all.
    items: edition.articles.slice(0, NEWEST).map((article) => {
      const { id, meta } = article;
      return feedItem({
        title: meta.title,
        summary: meta.deck,
        day: meta.published,
        link: whole(context.addresses.article(id)),
        categories: [...(meta.section ? [meta.section] : []), ...meta.tags],
        authors: authorsOf(meta, name).map((author) => author.name),
        image: leadImage(article, context.addresses, whole),
        enclosure: leadRecording(article, context.addresses, whole),
      });
    }),
  });
};
