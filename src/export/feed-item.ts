import { escaped } from '../addresses/range/escaped.ts';

/** What a feed says of one thing; all of it plain text. */
export interface FeedEntry {
  title: string;
  summary: string;
  /** The day, `YYYY-MM-DD`. */
  day: string;
  /** The whole address of it. */
  link: string;
  /** What no other item ever has; without it, its address. */
  guid?: string;
  authors: readonly string[];
  /** The section and the tags. */
  categories?: readonly string[];
  /** Its first image, if it has one; the address is whole. */
  image?: FeedImage | undefined;
  /** Its first recording, likewise. */
  enclosure?: { url: string; length: number; type: string } | undefined;
}

/** An image as a feed names it (Media RSS). */
export interface FeedImage {
  url: string;
  type: string;
  width: number;
  height: number;
  alt: string;
  credit: string;
}

function mediaContent({ url, type, width, height, alt, credit }: FeedImage): string {
  const about = [
    `<media:description>${escaped(alt)}</media:description>`,
    ...(credit ? [`<media:credit>${escaped(credit)}</media:credit>`] : []),
  ];
  const size = `width="${width}" height="${height}"`;
  return `<media:content url="${escaped(url)}" type="${type}" medium="image" ${size}>${about.join('')}</media:content>`;
}

/**
 * An item for the feed writer. The description of RSS is HTML, so that text in it is escaped for that once more. The
 * writer takes the link for the guid: both are written here.
 */
export function feedItem({ title, summary, day, link, guid, authors, image, enclosure, categories = [] }: FeedEntry) {
  const id = guid === undefined ? `<guid>${escaped(link)}</guid>` : `<guid isPermaLink="false">${escaped(guid)}</guid>`;
  const creators = authors.map((name) => `<dc:creator>${escaped(name)}</dc:creator>`).join('');
  return {
    title,
    description: escaped(summary),
    ...(categories.length > 0 && { categories: [...categories] }),
    ...(enclosure && { enclosure }),
    pubDate: new Date(`${day}T00:00:00Z`),
    customData: `<link>${escaped(link)}</link>${id}${creators}${image ? mediaContent(image) : ''}`,
  };
}

/** What the head of a feed says besides: its own address, and the names that items use. */
export const feedFrame = (self: string, language: string) => ({
  xmlns: {
    dc: 'http://purl.org/dc/elements/1.1/',
    atom: 'http://www.w3.org/2005/Atom',
    media: 'http://search.yahoo.com/mrss/',
  },
  customData: `<language>${escaped(language)}</language><atom:link href="${escaped(self)}" rel="self" type="application/rss+xml"/>`,
});
