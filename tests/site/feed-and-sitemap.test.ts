import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { attribute } from './elements.ts';
import { feedAddresses, readXml, sitemapAddresses } from './links.ts';
import { everySite, pagesOf } from './read-site.ts';

describe.each(everySite())('the edition $name', ({ site }) => {
  const read = (file: string) => readFileSync(path.join(site.folder, file), 'utf8');

  test('all XML is well-formed', () => {
    const files = [...site.files].filter((file) => file.endsWith('.xml') || file.endsWith('.svg'));
    expect(files).toContain('feed.xml');
    expect(files.map((file) => [file, XMLValidator.validate(read(file))])).toEqual(files.map((file) => [file, true]));
  });

  test('the sitemap lists every page once, except the one for lost addresses, single paragraphs, versions', () => {
    const listed = site.pages.filter(({ kind }) => !['404', 'share', 'version'].includes(kind));
    const pages = listed.map(({ url }) => url.href);
    expect(sitemapAddresses(site).sort()).toEqual(pages.sort());
  });

  test('robots.txt names the sitemap by its whole address', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${new URL('sitemap-index.xml', site.address).href}\n`);
  });

  test('the feed has an item for each article, with whole addresses, a title, a day and a line about it', () => {
    const articles = pagesOf(site, 'article').map(({ url }) => url.href);
    expect(feedAddresses(site)[0]).toBe(site.address.href);
    expect(feedAddresses(site).slice(1).sort()).toEqual(articles.sort());
    const { item, title, description } = readXml(site, 'feed.xml').rss.channel;
    for (const part of [title, description, item[0].title, item[0].description]) expect(part.length).toBeGreaterThan(5);
    expect(Number.isNaN(Date.parse(item[0].pubDate))).toBe(false);
    expect(read('feed.xml')).not.toMatch(/(href|src)="\//);
  });

  test('every page tells readers of feeds where it is', () => {
    const without = site.pages.filter(
      ({ elements }) =>
        !elements.some(
          (element) =>
            attribute(element, 'type') === 'application/rss+xml' &&
            attribute(element, 'href') === `${site.address.pathname}feed.xml`,
        ),
    );
    expect(without.map(({ file }) => file)).toEqual([]);
  });
});
