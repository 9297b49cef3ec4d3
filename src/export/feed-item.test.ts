import { getRssString } from '@astrojs/rss';
import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { feedFrame, feedItem } from './feed-item.ts';

const SELF = 'https://e.org/x/corrections.xml';
const read = async (items: Parameters<typeof feedItem>[0][]) => {
  const frame = feedFrame(SELF, 'en');
  const head = { title: 'E & F', description: 'D', site: 'https://e.org/x/corrections/', trailingSlash: true };
  return parseRssFeed(await getRssString({ ...head, ...frame, items: items.map(feedItem) }));
};
const LINK = 'https://e.org/x/articles/a/#p4';
const entry = { title: 'a <b> & "c"', summary: '5 < 6 & <i>not italic</i>', day: '2026-03-05', link: LINK };

test('a reader of feeds gets the words, the names and the day', async () => {
  const feed = await read([{ ...entry, authors: ['Mara Venn', 'Ferry & Sons'] }]);
  expect(feed.link).toBe('https://e.org/x/corrections/');
  expect(feed.language).toBe('en');
  expect(feed.atom?.links).toEqual([{ href: SELF, rel: 'self', type: 'application/rss+xml' }]);
  const [item] = feed.items ?? [];
  expect(item).toMatchObject({ title: 'a <b> & "c"', link: LINK, dc: { creators: ['Mara Venn', 'Ferry & Sons'] } });
  // The description is HTML.
  expect(item?.description).toBe('5 &lt; 6 &amp; &lt;i&gt;not italic&lt;/i&gt;');
  expect(new Date(item?.pubDate ?? '').toISOString()).toBe('2026-03-05T00:00:00.000Z');
  expect(item?.guid?.value).toBe(LINK);
});

test('a guid of its own is no address', async () => {
  const feed = await read([
    { ...entry, authors: [], guid: `${LINK} 1` },
    { ...entry, authors: [], guid: `${LINK} 2` },
  ]);
  expect(feed.items?.map(({ guid }) => guid)).toEqual([
    { value: `${LINK} 1`, isPermaLink: false },
    { value: `${LINK} 2`, isPermaLink: false },
  ]);
});
